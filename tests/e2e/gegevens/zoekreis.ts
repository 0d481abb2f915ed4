import { geplant } from './geplant';
import { kies, vink, type Richting, type Stapgegevens } from './vormen';
import { richtingen } from './zoekprofiel';

/** The few facts of the intake that a zoekprofiel rests on. */
export const intake: Stapgegevens[] = [
  {
    stap: 'Werknemer',
    velden: [
      ['Naam', geplant.werknemer],
      ['Aanspreekvorm', kies('De heer')],
      ['Woonplaats', 'Tiel'],
    ],
  },
  {
    stap: 'Dienstverband en loon',
    velden: [
      ['Functie', 'Orderpicker / logistiek medewerker'],
      ['Contracturen (uur per week)', '36'],
      ['Oud maandloon (euro)', '2.420,00'],
    ],
  },
  {
    stap: 'Arbeidsdeskundig onderzoek',
    velden: [
      ['Datum van het rapport', '3-9-25'],
      ['Rapport ontvangen op', '6-10-2025'],
    ],
    lijsten: [
      {
        titel: 'Functies die de arbeidsdeskundige noemt',
        een: 'functie',
        regels: [
          [['Functie', 'Logistiek administratief medewerker'], ['Loonindicatie per uur (euro)', '16,45']],
          [['Functie', 'Assemblagemedewerker lichte producten'], ['Loonindicatie per uur (euro)', '15,20']],
          [['Functie', 'Koerier voor apotheken en laboratoria (bestelbus)'], ['Loonindicatie per uur (euro)', '15,60']],
        ],
      },
    ],
  },
  {
    stap: 'Persoonsprofiel',
    velden: [
      ['Vervoer', vink('Eigen auto')],
      ['Langste reistijd, enkele reis (minuten)', '40'],
    ],
  },
];

/** Answered on the screen itself in this journey, so not among the fields to type. */
const OVERGENOMEN = ['Beoordeling', 'Reden van de beoordeling', 'Functie', 'Soort', 'Herkomst'];

function zonderBeoordeling(plaats: number): Richting {
  const richting = richtingen[plaats];
  if (!richting) throw new Error(`Richting ${plaats} ontbreekt in de gegevens.`);
  return { ...richting, velden: richting.velden.filter(([label]) => !OVERGENOMEN.includes(label)), aanpassingen: [], oordelen: [] };
}

export const logistiek = zonderBeoordeling(0);
export const assemblage = zonderBeoordeling(1);
export const koerier = zonderBeoordeling(2);
export const orderpicker = zonderBeoordeling(3);
export const controle = zonderBeoordeling(5);

/** The function that the catalogue brings; its demands come along. */
export const receptionist: Pick<Richting, 'naam' | 'velden'> = {
  naam: 'Receptionist',
  velden: [
    ['Uurloon (euro)', '15,90'],
    ['Bron van het uurloon', 'Vacature van 24 oktober 2025'],
    ['Randvoorwaarden', 'Uiterlijk na anderhalf uur wisselen van houding. De uren volgen het opbouwschema.'],
    ['Bron van de telling', 'Eigen telling op twee vacaturesites'],
    ['Peildatum van de telling', '27-10-2025'],
    ['Regio', 'Rivierenland'],
    ['Aantal vacatures', '9'],
    ['Kansrijk?', kies('Ja')],
    ['Waarom wel of niet kansrijk?', 'Er zijn vacatures voor minder uren en de werkgevers leiden zelf op.'],
    ['Opleidingseis', 'Mbo 2 of ervaring met klanten'],
    ['Niveau van de werknemer', 'Vergelijkbaar met mbo 2'],
    ['Reistijd, enkele reis (minuten)', '20'],
    ['Bron van de reistijd', 'Gemeten met een routeplanner op 27 oktober 2025'],
    ['Vervoer', 'Eigen auto'],
  ],
};

/** Measures of the second belastbaarheid, promised on two visits to employers. */
export const bureau = {
  zitten: 'zit-stabureau, uiterlijk na een uur staand verder werken',
  zittenPerDag: 'een deel van het werk staand, zodat zitten op hooguit vier uur blijft',
};

export const oordeelKoerier = 'uitstappen bij elke stop; langste rit zonder stop 90 minuten, route ligt vast';
export const EIGEN_ONDERBOUWING = 'De heer kent het werk aan een zit-statafel van een proefmiddag bij een bedrijf in Geldermalsen.';
