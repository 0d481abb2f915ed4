import { geplant } from './geplant';
import { kies, type Belastbaarheid } from './vormen';

/** FML 1: classic list, fifteen deviating items, hours building up. */
export const fml1: Belastbaarheid = {
  velden: [
    ['Soort document', kies('FML (Functionele Mogelijkhedenlijst)')],
    ['Versie van de lijst', kies('FML klassiek (67 items)')],
    ['Opgesteld door', 'M. Terpstra-Oei'],
    ['Opgesteld op', '12 augustus 2025'],
    ['Geldig per', '12-8-25'],
    ['Door u ontvangen op', '6-10-2025'],
    ['Conclusie van de bedrijfsarts', 'Er zijn benutbare mogelijkheden. Het eigen werk is niet passend, ander werk wel.'],
    ['Prognose in werktermen', 'De uren worden opgebouwd volgens het schema. Een nieuwe beoordeling volgt in februari 2026.'],
  ],
  items: [
    { code: '3.8', niveau: 1, toelichting: 'geen langdurige hele-lichaamstrillingen zoals op heftruck of reachtruck; meerijden op verharde weg kan', werktekst: 'geen werk met langdurige hele-lichaamstrillingen, zoals op een heftruck of reachtruck; meerijden op een verharde weg kan wel' },
    { code: '4.10', niveau: 1 },
    { code: '4.11', niveau: 2, toelichting: 'gemiddeld over het uur', werktekst: 'tot ongeveer 150 keer per uur, gemiddeld over het uur' },
    { code: '4.13', niveau: 1, getal: '10', toelichting: 'gemeten als begintrekkracht, 10 kgf', werktekst: 'tot ongeveer 10 kgf, gemeten bij het in beweging zetten' },
    { code: '4.14', niveau: 2, getal: '5', toelichting: '5 kg, incidenteel', werktekst: 'tot ongeveer 5 kg, alleen af en toe' },
    { code: '4.16', niveau: 1, toelichting: 'structureel zware lasten vermijden', werktekst: 'geen werk waarin vaak zware lasten voorkomen' },
    { code: '4.18', niveau: 1 },
    { code: '4.19', niveau: 1 },
    { code: '4.22', niveau: 1, toelichting: geplant.toelichtingArts, werktekst: 'niet of nauwelijks knielen of hurken, niet op de knieën werken' },
    { code: '5.3', niveau: 1 },
    { code: '5.4', niveau: 1 },
    { code: '5.6', niveau: 1, toelichting: 'kortdurend mag, niet langer dan enkele minuten achter elkaar', werktekst: 'kort mag, niet langer dan enkele minuten achter elkaar' },
    { code: '5.9', niveau: 1, toelichting: 'uiterlijk na anderhalf uur wisselen tussen zitten, staan en lopen', werktekst: 'uiterlijk na anderhalf uur wisselen tussen zitten, staan en lopen' },
    { code: '6.2', niveau: 3, toelichting: 'zie opbouwschema', werktekst: 'volgens het opbouwschema' },
    { code: '6.3', niveau: 3, toelichting: 'zie opbouwschema', werktekst: 'volgens het opbouwschema' },
  ],
  uren: [
    ['Vaste uren per dag', '4'],
    ['Vaste uren per week', '20'],
  ],
  schema: [
    [['Vanaf', '12 augustus 2025'], ['Uren per week', '20'], ['Uren per dag', '4']],
    [['Vanaf', '3-11-25'], ['Uren per week', '22'], ['Uren per dag', '4,4']],
    [['Vanaf', '5-1-2026'], ['Uren per week', '24'], ['Uren per dag', '4,8']],
    [['Vanaf', '2 maart 2026'], ['Uren per week', '26'], ['Uren per dag', '5,2']],
  ],
  voorwaarden: [
    [['Voorwaarde', 'Uiterlijk na anderhalf uur van houding kunnen wisselen.']],
    [['Voorwaarde', 'Niet structureel op een heftruck, reachtruck of ander rijdend materieel met hele-lichaamstrillingen.']],
    [['Voorwaarde', 'Geen structureel zware lasten.']],
  ],
};
