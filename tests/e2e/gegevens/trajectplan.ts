import { geplant } from './geplant';
import { AAN, kies, uit, type Stapgegevens } from './vormen';

export const opzet: Stapgegevens[] = [
  {
    stap: 'Opzet van het zoekprofiel',
    velden: [
      ['Welke functies zijn overwogen, en hoe gevonden?', 'De arbeidsdeskundige noemt drie functies: logistiek administratief medewerker, assemblagemedewerker lichte producten en koerier voor apotheken en laboratoria. De heer Wieczorek noemde in de intake drie wensen: orderpicker, heftruckchauffeur en conciërge. De interessevragenlijst (LDC) laat een voorkeur zien voor praktisch en ordelijk werk. Daarbij past medewerker kwaliteitscontrole in de voeding.'],
      ['Wie bepaalde de mogelijkheden?', kies('Bedrijfsarts')],
      ['Kansrijke beroepen en leer-werktrajecten', 'Kansrijke beroepen en leer-werktrajecten zijn bekeken. Leren en werken in de assemblage is mogelijk. Technisch onderhoud is te zwaar.'],
      ['Randvoorwaarden aan het werk', 'De uren volgen het opbouwschema van de bedrijfsarts. Uiterlijk na anderhalf uur kunnen wisselen van houding. Geen werk op rijdend materieel met trillingen en geen structureel zware lasten. Een reis van hooguit 40 minuten met de auto. De heer Wieczorek werkt het liefst in dagdienst; dat is een wens en geen voorwaarde.'],
      ['Scholing', 'Voor administratief logistiek werk is schriftelijk Nederlands op B1 nodig; de werkgever heeft een budget voor een taalcursus. Digitale basisvaardigheden (e-mail, spreadsheet en voorraadsysteem) zijn gekozen voor de periode van 24 november 2025 tot en met 27 februari 2026.'],
      ['De kortste weg naar betaald werk, in drie zinnen', 'De kortste weg is licht productiewerk of kwaliteitscontrole, omdat daarvoor geen opleiding nodig is. Administratief logistiek werk komt binnen bereik als schriftelijk Nederlands en digitale vaardigheden beter worden. Een werkervaringsplaats in het eerste kwartaal van 2026 helpt om ritme op te bouwen.'],
      ['Opzet van het solliciteren', 'Vanaf november 2025 gemiddeld minstens één sollicitatie per week op het zoekprofiel. De heer Wieczorek reageert op vacatures, stuurt open brieven, belt na en gebruikt zijn netwerk. De jobhunter draagt vacatures en contacten aan. Van elke sollicitatie wordt een bewijs bewaard.'],
    ],
  },
];

export const trajectplan: Stapgegevens[] = [
  {
    stap: 'Einddoel en afspraken',
    velden: [
      ['Einddoel', 'Betaald passend werk bij een andere werkgever via de kortste weg, voor het einde van de wachttijd op 13 september 2026. Lukt dat niet, dan is de afstand tot de arbeidsmarkt aantoonbaar kleiner.'],
      ['Tijdpad', 'Oriëntatie en cv tot december 2025. Solliciteren vanaf november 2025. Een werkervaringsplaats in het eerste kwartaal van 2026. Plaatsing voor 13 september 2026.'],
      ['Uren per week voor spoor 2', '8'],
      ['Contact met de werknemer', geplant.contact],
      ['Contact met de werkgever', 'Ongeveer eens per zes weken.'],
      ['Rapportagemomenten', 'Elke twee maanden en bij elke nieuwe FML. De eindrapportage is klaar voor 14 juni 2026.'],
      ['Afspraak over solliciteren', 'Gemiddeld minstens één sollicitatie per week, vanaf november 2025.'],
      ['Wat is uitgelegd over de WIA?', 'Uitgelegd is dat UWV aan het einde van de wachttijd beoordeelt wat de heer Wieczorek nog kan verdienen. Dat heet de resterende verdiencapaciteit, ook wel restverdiencapaciteit. De arbeidsdeskundige schat die op € 1.600,80 per maand, tegenover een maatmaninkomen van € 2.501,25 per maand. Het maatmaninkomen is wat een gezond persoon met dezelfde opleiding en ervaring verdient; het is een ander bedrag dan het oude maandloon. Dit is een indicatie, UWV beslist. Ook is besproken wat werken na de wachttijd oplevert en wat de no-riskpolis voor een nieuwe werkgever betekent.'],
    ],
  },
  {
    stap: 'Activiteiten',
    lijsten: [
      {
        titel: 'Activiteiten',
        een: 'activiteit',
        regels: [
          [['Wat?', 'Interessevragenlijst (LDC) invullen en bespreken'], ['Soort', uit('Beroepsoriëntatie')], ['Wie?', 'Werknemer en coach'], ['Van', '20-10-2025'], ['Tot en met', '3 november 2025'], ['Stand', kies('Gereed')], ['Gereed op', '28-10-25'], ['Resultaat', 'Voorkeur voor praktisch en ordelijk werk. Drie richtingen toegevoegd.'], ['Resultaat vastgelegd op', '3-11-2025']],
          [['Wat?', 'Competentiespel'], ['Soort', uit('Beroepsoriëntatie')], ['Wie?', 'Werknemer en coach'], ['Van', '8 december 2025'], ['Tot en met', '19-12-25'], ['Stand', kies('Gepland')]],
          [['Wat?', 'Nederlandstalig cv opbouwen'], ['Soort', uit('Sollicitatietraining')], ['Wie?', 'Werknemer'], ['Van', '20-10-2025'], ['Tot en met', '14 november 2025'], ['Stand', kies('Gestart')], ['Maakt de werknemer sterker op de arbeidsmarkt', AAN]],
          [['Wat?', 'Sollicitatietraining: brief, telefoon, gesprek (3 bijeenkomsten)'], ['Soort', uit('Sollicitatietraining')], ['Wie?', 'Werknemer en coach'], ['Van', '17-11-25'], ['Tot en met', '19-12-2025'], ['Stand', kies('Gepland')], ['Maakt de werknemer sterker op de arbeidsmarkt', AAN]],
          [['Wat?', 'Arbeidsmarktonderzoek Rivierenland'], ['Soort', uit('Arbeidsmarktoriëntatie')], ['Wie?', 'Werknemer en coach'], ['Van', '3 november 2025'], ['Tot en met', '28-11-25'], ['Stand', kies('Gestart')]],
          [['Wat?', 'Digitale basisvaardigheden: e-mail, spreadsheet, voorraadsysteem'], ['Soort', uit('Scholing')], ['Wie?', 'Werknemer'], ['Van', '24-11-2025'], ['Tot en met', '27 februari 2026'], ['Stand', kies('Gepland')], ['Maakt de werknemer sterker op de arbeidsmarkt', AAN]],
          [['Wat?', 'Profiel op vacaturesite en zoekopdrachten instellen'], ['Soort', uit('Online vindbaarheid')], ['Wie?', 'Werknemer'], ['Van', '17-11-25'], ['Tot en met', '12-12-2025'], ['Stand', kies('Gepland')]],
          [['Wat?', 'Vijf netwerkgesprekken'], ['Soort', uit('Bemiddeling')], ['Wie?', 'Werknemer'], ['Van', '10 november 2025'], ['Tot en met', '31-3-26'], ['Stand', kies('Gepland')], ['Maakt de werknemer sterker op de arbeidsmarkt', AAN]],
          [['Wat?', 'Elke week minstens één sollicitatie op het zoekprofiel'], ['Soort', uit('Bemiddeling')], ['Wie?', 'Werknemer'], ['Van', '10-11-2025'], ['Tot en met', '13 september 2026'], ['Stand', kies('Gepland')]],
          [['Wat?', 'Vacatures en contacten aandragen'], ['Soort', uit('Bemiddeling')], ['Wie?', 'Jobhunter'], ['Van', '10-11-25'], ['Tot en met', '13-9-2026'], ['Stand', kies('Gepland')]],
          [['Wat?', 'Uitleg WIA, restverdiencapaciteit en no-riskpolis'], ['Soort', uit('Voorlichting')], ['Wie?', 'Coach'], ['Van', '3 november 2025'], ['Tot en met', '3-11-25'], ['Stand', kies('Gereed')], ['Gereed op', '3-11-2025'], ['Resultaat', 'Werknemer begrijpt wat werken na de wachttijd oplevert.'], ['Resultaat vastgelegd op', '3 november 2025']],
        ],
      },
    ],
  },
  {
    stap: 'Kosten',
    lijsten: [
      {
        titel: 'Kosten',
        een: 'kostenpost',
        regels: [
          [['Waarvoor?', geplant.kostenpost], ['Bedrag (euro)', '3.950,00']],
          [['Waarvoor?', 'Taalcursus Nederlands op de werkvloer'], ['Bedrag (euro)', '1.200,00']],
          [['Waarvoor?', 'Cursus digitale basisvaardigheden'], ['Bedrag (euro)', '350,00']],
        ],
      },
    ],
  },
  {
    stap: 'Bespreken en ondertekenen',
    velden: [
      ['Besproken in het driegesprek van', '3-11-25'],
      ['Vastgesteld op', '3-11-2025'],
      ['Ondertekend door de werknemer op', '3 november 2025'],
      ['Ondertekend door de coach op', '3-11-25'],
      ['Ondertekend door de werkgever op', '3-11-2025'],
    ],
  },
];
