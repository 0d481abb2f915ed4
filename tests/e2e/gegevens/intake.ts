import { geplant } from './geplant';
import { AAN, kies, uit, vink, type Stapgegevens } from './vormen';

/** What the coach knew on 6 October 2025, when the assignment started. */
export const start: Stapgegevens[] = [
  {
    stap: 'Werknemer',
    velden: [
      ['Naam', geplant.werknemer],
      ['Aanspreekvorm', kies('De heer')],
      ['Geboortedatum', '14 juni 1979'],
      ['Woonplaats', geplant.woonplaats],
      ['Telefoon', geplant.telefoon],
      ['E-mailadres', geplant.mail],
    ],
  },
  {
    stap: 'Werkgever en contactpersoon',
    velden: [
      ['Naam van de werkgever', 'Kwartelhof Distributie B.V.'],
      ['Vestigingsplaats', geplant.vestiging],
      ['Branche', 'Logistiek'],
      ['Aantal werknemers', '140'],
      ['Contactpersoon', geplant.contactpersoon],
      ['Functie van de contactpersoon', 'HR-adviseur'],
      ['Telefoon van de contactpersoon', '06-00000012'],
      ['E-mailadres van de contactpersoon', 'l.brandsma@voorbeeld.nl'],
      ['Leidinggevende', geplant.leidinggevende],
      ['Functie van de leidinggevende', 'Shiftleider'],
      ['Telefoon van de leidinggevende', '06-00000013'],
    ],
  },
  {
    stap: 'Bedrijfsarts, arbeidsdeskundige en coach',
    velden: [
      ['Bedrijfsarts', 'M. Terpstra-Oei'],
      ['Arbodienst', geplant.arbodienst],
      ['Telefoon van de arbodienst', '06-00000016'],
      ['Arbeidsdeskundige', 'R. Kalisvaart'],
      ['Organisatie van de arbeidsdeskundige', geplant.bureauVanDeAd],
      ['Telefoon van de arbeidsdeskundige', '06-00000017'],
      ['Coach', 'Inge Verbruggen-Haas'],
      ['Functie van de coach', 'Re-integratiecoach, Spoorwijzer Re-integratie'],
      ['Telefoon van de coach', '06-00000014'],
      ['E-mailadres van de coach', 'i.verbruggen@voorbeeld.nl'],
      ['Jobhunter', geplant.jobhunter],
      ['Functie van de jobhunter', 'Jobhunter, Spoorwijzer Re-integratie'],
      ['Telefoon van de jobhunter', '06-00000015'],
    ],
  },
  {
    stap: 'Dienstverband en loon',
    velden: [
      ['Functie', 'Orderpicker / logistiek medewerker'],
      ['In dienst sinds', '1-4-11'],
      ['Contracturen (uur per week)', '36'],
      ['Oud maandloon (euro)', '2.420,00'],
    ],
  },
  {
    stap: 'Verzuim en start van het traject',
    velden: [
      ['Eerste ziektedag', '16-9-2024'],
      ['Ziekmelding in het systeem van de werkgever', '17 september 2024'],
      ['Er zijn geen onderbrekingen geweest', AAN],
      ['Datum eerstejaarsevaluatie', '9-9-25'],
      ['Wat is er gekozen?', kies('Spoor 1 sluiten, spoor 2 starten')],
      ['Start traject spoor 2', '6-10-2025'],
      ['Einddatum van de opdracht', '31 juli 2026'],
      ['Stand van het traject', kies('Lopend')],
    ],
  },
  {
    stap: 'Ontvangen stukken',
    lijsten: [
      {
        titel: 'Ontvangen stukken',
        een: 'stuk',
        regels: [
          [['Soort stuk', uit('Probleemanalyse')], ['Naam of kenmerk', geplant.kenmerk], ['Datum op het stuk', '24-10-24'], ['Ontvangen op', '6-10-2025']],
          [['Soort stuk', uit('Plan van aanpak WVP')], ['Naam of kenmerk', 'Plan van aanpak WVP van werkgever en werknemer'], ['Datum op het stuk', '6 november 2024'], ['Ontvangen op', '6-10-25']],
          [['Soort stuk', uit('FML, IZP of LAB')], ['Naam of kenmerk', 'FML 1'], ['Datum op het stuk', '12-8-2025'], ['Ontvangen op', '6 oktober 2025']],
          [['Soort stuk', uit('Arbeidsdeskundig rapport')], ['Naam of kenmerk', 'Arbeidsdeskundig rapport R. Kalisvaart'], ['Datum op het stuk', '3-9-25'], ['Ontvangen op', '6-10-2025']],
          [['Soort stuk', uit('Eerstejaarsevaluatie')], ['Naam of kenmerk', 'Eerstejaarsevaluatie'], ['Datum op het stuk', '9 september 2025'], ['Ontvangen op', '6-10-25']],
        ],
      },
    ],
  },
  {
    stap: 'Arbeidsdeskundig onderzoek',
    velden: [
      ['Datum van het rapport', '3-9-25'],
      ['Rapport ontvangen op', '6-10-2025'],
      ['Is het eigen werk passend?', kies('Nee')],
      ['Toelichting bij het eigen werk', 'Orderpicken vraagt tillen tot 15 kg, zes uur lopen per dag en veel bukken. Dat ligt boven de belastbaarheid.'],
      ['Is het eigen werk passend te maken?', kies('Nee')],
      ['Toelichting bij het aanpassen', 'De combinatie van tempo, tillen en lopen is de kern van de functie. Een tilhulp neemt het bukken en lopen niet weg.'],
      ['Is er ander passend werk bij de eigen werkgever?', kies('Nee')],
      ['Toelichting bij ander werk', 'Onderzocht zijn retourcontrole (zes uur per dag staan), inslag (werken op een reachtruck) en kantoor (twee vaste medewerkers, geen vacature, taalniveau B2). De werkgever verwacht binnen een half jaar geen vacature.'],
      ['Advies over spoor 1', 'Spoor 1 kan worden gesloten. Komt er een passende vacature, dan moet de werkgever die alsnog aanbieden.'],
      ['Advies over spoor 2', 'Start direct met spoor 2. Begin met schriftelijke taal en een voorraadsysteem: daarmee komt administratief logistiek werk binnen bereik. Zoek op het aantal uren aan het eind van het opbouwschema. Een werkervaringsplaats kan helpen om ritme op te bouwen, als die vooraf is getoetst.'],
    ],
    lijsten: [
      {
        titel: 'Functies die de arbeidsdeskundige noemt',
        een: 'functie',
        regels: [
          [['Functie', 'Logistiek administratief medewerker'], ['Waarom passend volgens de arbeidsdeskundige', 'Zittend werk met eigen indeling. Het sluit aan bij de kennis van pakbonnen en voorraad. Taal is een aandachtspunt.'], ['Loonindicatie per uur (euro)', '16,45']],
          [['Functie', 'Assemblagemedewerker lichte producten'], ['Waarom passend volgens de arbeidsdeskundige', geplant.waarom], ['Loonindicatie per uur (euro)', '15,20']],
          [['Functie', 'Koerier voor apotheken en laboratoria (bestelbus)'], ['Waarom passend volgens de arbeidsdeskundige', 'Lichte kratjes en vaste ritten. Rijbewijs B is aanwezig.'], ['Loonindicatie per uur (euro)', '15,60']],
        ],
      },
    ],
  },
];

/** After the intake of 14 October 2025. */
export const naIntake: Stapgegevens[] = [
  {
    stap: 'Intakegesprek en uitleg',
    velden: [
      ['Datum intakegesprek', '14 oktober 2025'],
      ['Waar was het gesprek?', kies('Bij de werknemer thuis')],
      ['Verloop van het gesprek', 'Het gesprek ging over het werk dat de heer Wieczorek heeft gedaan, over wat hij kan en over wat hij wil. De coach legde uit hoe een tweede spoor verloopt, welke rechten en plichten de werknemer en de werkgever hebben en waarvoor het zoekprofiel dient. De heer Wieczorek kreeg de uitleg ook op papier in zijn eigen taal en tekende voor ontvangst.\n\nAfgesproken is dat hij voor 28 oktober 2025 een interessevragenlijst invult, zijn gegevens voor het cv verzamelt en zijn diploma laat vertalen. De WIA komt in het driegesprek aan de orde.'],
      ['Arbeidsverleden in het kort', 'De heer Wieczorek werkte als metaalbewerker en monteur en daarna als productiemedewerker in de kas. Sinds april 2011 is hij orderpicker bij Kwartelhof Distributie. Hij werkte daar zeker veertig nieuwe collega\'s in.'],
      ['Huidige situatie in werktermen', 'De heer Wieczorek werkt niet in zijn eigen functie. Ander passend werk heeft de werkgever niet. Bij de intake kon hij volgens het opbouwschema van de bedrijfsarts 20 uur per week werken, oplopend naar 26 uur. Acht uur per week is beschikbaar voor spoor 2.'],
      ['Rechten en plichten uitgelegd aan de werknemer op', '14-10-25'],
      ['Rechten en plichten uitgelegd aan de werkgever op', '8-10-2025'],
    ],
  },
  {
    stap: 'Visies en persoonlijke stappen',
    velden: [
      ['Visie van de werknemer', 'De heer Wieczorek doet het liefst hetzelfde werk bij een ander bedrijf. Hij begrijpt dat orderpicken niet past bij de FML en vindt dat moeilijk. Zijn tweede keus is heftruck rijden, zijn derde keus is conciërge op een school.\n\nHij twijfelt of kantoorwerk bij hem past. Retouren verwerken op de computer wil hij wel proberen. ' + geplant.visie],
      ['Persoonlijke stappen', 'De heer Wieczorek vult de interessevragenlijst in, verzamelt zijn gegevens voor het cv en laat zijn diploma vertalen. Hij maakt acht uur per week vrij voor spoor 2 en wil leren werken met de computer.'],
    ],
  },
  {
    stap: 'Bevorderende en belemmerende factoren',
    lijsten: [
      {
        titel: 'Bevorderende factoren',
        een: 'bevorderende factor',
        regels: [
          [['Wat helpt?', 'Ruim veertien jaar ervaring in de logistiek']],
          [['Wat helpt?', 'Technisch diploma en technisch inzicht']],
          [['Wat helpt?', 'Rijbewijs B en een eigen auto']],
          [['Wat helpt?', geplant.factor]],
        ],
      },
      {
        titel: 'Belemmerende factoren',
        een: 'belemmerende factor',
        regels: [
          [['Wat zit in de weg?', 'Schriftelijk Nederlands op niveau A2']],
          [['Wat zit in de weg?', 'Digitale vaardigheden: weinig ervaring met e-mail, spreadsheet en voorraadsysteem'], ['Wat gaat daaraan gebeuren?', 'Cursus digitale basisvaardigheden: e-mail, spreadsheet en voorraadsysteem.']],
          [['Wat zit in de weg?', 'Veertien jaar niet gesolliciteerd'], ['Wat gaat daaraan gebeuren?', 'Een Nederlandstalig cv opbouwen en een sollicitatietraining van drie bijeenkomsten.']],
        ],
      },
    ],
  },
];

/** What came after it, up to the driegesprek of 3 November 2025. */
export const driegesprek: Stapgegevens[] = [
  {
    stap: 'Dienstverband en loon',
    velden: [
      ['Dagloon (euro)', '115,00'],
    ],
  },
  {
    stap: 'Ontvangen stukken',
    lijsten: [
      {
        titel: 'Ontvangen stukken',
        een: 'stuk',
        regels: [
          [['Soort stuk', uit('Visie van de werkgever')], ['Naam of kenmerk', 'Visie van de werkgever, per e-mail'], ['Datum op het stuk', '20-10-2025'], ['Ontvangen op', '20 oktober 2025']],
        ],
      },
    ],
  },
  {
    stap: 'Intakegesprek en uitleg',
    velden: [
      ['Uitleg over de WIA gegeven op', '3 november 2025'],
    ],
  },
  {
    stap: 'Visies en persoonlijke stappen',
    velden: [
      ['Visie van de werkgever', 'De werkgever noemt de heer Wieczorek een gewaardeerde collega en wil hem aan goed werk helpen. Binnen Kwartelhof ziet de werkgever geen mogelijkheid meer. Komt er toch een passende vacature, dan biedt de werkgever die aan.\n\nDe werkgever betaalt een taalcursus (budget € 1.200) en stelt hem acht uur per week vrij voor spoor 2. Een computercursus mag ook. De contactpersoon wil een goed woord doen bij Waalkade Groothandel en de fruitveiling.\n\nDe werkgever wil elke twee maanden een rapport en ongeveer elke zes weken telefonisch contact. Hij vraagt of de opdracht tot 31 juli 2026 lang genoeg is.'],
      ['Visie van de werkgever ontvangen op', '20-10-25'],
    ],
  },
  {
    stap: 'Bevorderende en belemmerende factoren',
    lijsten: [
      {
        titel: 'Bevorderende factoren',
        een: 'bevorderende factor',
        regels: [
          [['Wat helpt?', 'De werkgever betaalt scholing en zet zijn netwerk in']],
        ],
      },
    ],
  },
  {
    stap: 'Ervaring, opleiding en talen',
    lijsten: [
      {
        titel: 'Werkervaring',
        een: 'baan',
        regels: [
          [['Periode', 'april 2011 tot heden'], ['Functie', 'Orderpicker, sinds 2016 ook inwerken van nieuwe collega\'s'], ['Werkgever en plaats', 'Kwartelhof Distributie B.V., Tiel']],
          [['Periode', '2007 tot 2011'], ['Functie', 'Productiemedewerker kas'], ['Werkgever en plaats', geplant.kwekerij]],
          [['Periode', '2000 tot 2006'], ['Functie', 'Metaalbewerker en monteur'], ['Werkgever en plaats', 'Zaklad Metalowy Kos, Poznan']],
        ],
      },
      {
        titel: 'Opleidingen en cursussen',
        een: 'opleiding',
        regels: [
          [['Opleiding of cursus', 'Technische school metaal'], ['Jaar', '1999'], ['Resultaat', 'diploma, vergelijkbaar met mbo 2']],
          [['Opleiding of cursus', 'Heftruckcertificaat'], ['Jaar', '2015, vernieuwd 2020'], ['Resultaat', 'verlopen in mei 2025']],
          [['Opleiding of cursus', 'VCA basis'], ['Jaar', '2017, vernieuwd 2022'], ['Resultaat', 'geldig tot maart 2027']],
          [['Opleiding of cursus', 'Nederlands als tweede taal, mondeling'], ['Jaar', '2012'], ['Resultaat', 'A2']],
        ],
      },
      {
        titel: 'Talen',
        een: 'taal',
        regels: [
          [['Taal', 'Pools'], ['Niveau mondeling', 'moedertaal'], ['Niveau schriftelijk', 'moedertaal']],
          [['Taal', 'Nederlands'], ['Niveau mondeling', 'B1'], ['Niveau schriftelijk', 'A2']],
          [['Taal', 'Engels'], ['Niveau mondeling', 'basis'], ['Niveau schriftelijk', 'basis']],
        ],
      },
    ],
  },
  {
    stap: 'Persoonsprofiel',
    velden: [
      ['Kwaliteiten', 'Nauwkeurig, ordelijk en op tijd. Heeft technisch inzicht en werkt nieuwe collega\'s rustig in.'],
      ['Vaardigheden', 'Werken met een scanner en orderpakbonnen, voorraad tellen en eenvoudige reparaties.'],
      ['Digitale vaardigheden', 'Telefoon en scanner gaan goed. E-mail, spreadsheet en voorraadsysteem zijn bij de start zwak.'],
      ['Persoonsgebonden kenmerken', 'Rustig en vriendelijk. Leert het liefst door te doen.'],
      ['Interesses', geplant.interesse],
      ['Wensen', 'Hetzelfde werk bij een ander bedrijf, heftruck rijden, of conciërge op een school.'],
      ['Voorkeur voor werktijden', 'Het liefst dagdienst en geen nachtwerk.'],
      ['Vervoer', vink('Eigen auto', 'Fiets')],
      ['Rijbewijs', 'B'],
      ['Langste reistijd, enkele reis (minuten)', '40'],
      ['Toelichting bij mobiliteit', 'Met de fiets tot 20 minuten.'],
    ],
  },
  {
    stap: 'Afstand tot de arbeidsmarkt',
    velden: [
      ['Hoe groot is de afstand tot de arbeidsmarkt?', kies('Middelgroot')],
      ['Waardoor is de afstand zo groot?', 'Werkervaring en houding zijn sterk. Taal, digitale vaardigheid en weinig ervaring met solliciteren vergroten de afstand.'],
      ['Wat is nodig om de afstand te verkleinen?', 'Een cv en een sollicitatietraining, een cursus digitale basisvaardigheden en beter schriftelijk Nederlands. Het doel is dat de heer Wieczorek binnen zes maanden zelfstandig solliciteert op administratief logistiek werk en licht productiewerk.'],
      ['Visie van de loopbaanprofessional', 'De heer Wieczorek heeft veel te bieden: ruim veertien jaar ervaring in de logistiek, technisch inzicht en een nauwkeurige manier van werken. Zijn wens om orderpicker te blijven past niet bij de belastbaarheid. Administratief logistiek werk en licht productiewerk passen wel.\n\nDe afstand tot de arbeidsmarkt is middelgroot. Om die te verkleinen zijn drie dingen nodig: beter schriftelijk Nederlands, meer digitale vaardigheden en oefening in solliciteren.'],
    ],
  },
];
