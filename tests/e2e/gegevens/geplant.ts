/**
 * Facts that stand in this journey's case and nowhere else: not in the demo case, which is a file of
 * the app, and not in the app's own texts. Storage is searched for them.
 *
 * Some hold characters beyond Latin-1, so that a browser that kept them would keep two bytes each.
 */
export const geplant = {
  werknemer: 'Tomasz Łukasz Wieczorek',
  woonplaats: 'Tiel-Passewaaij',
  telefoon: '06-00470811',
  mail: 'tomasz.lukasz.w@voorbeeld.nl',
  vestiging: 'Medel bij Tiel',
  contactpersoon: 'Lotte Ðorđević-Brandsma',
  leidinggevende: 'Henk-Jan Çelik-Rozeboom',
  arbodienst: 'ArboVeld Waalbanddijk',
  bureauVanDeAd: 'Kalisvaart en Yıldız, Geldermalsen',
  jobhunter: 'Sven Nguyễn-Aalders',
  kenmerk: 'Kenmerk KD-2024-QX7731',
  waarom: 'Aan een zit-statafel komt zijn vaste hand van de draaibank terug.',
  visie: 'Hij noemt het magazijn zijn tweede huiskamer.',
  factor: 'Leert graag van een collega die het voordoet',
  kwekerij: 'Kwekerij De Zonnebaars, Opheusden',
  interesse: 'Oude bromfietsen opknappen en de moestuin aan de Linge.',
  contact: 'Eens per twee tot drie weken, bij voorkeur op dinsdagmiddag in de bibliotheek.',
  kostenpost: 'Traject tweede spoor, offerte SW-88-2025',
  niveau: 'Metaalschool Poznań, vergelijkbaar met mbo 2',
  toelichtingArts: 'niet op de knieën werken, ook niet kort met een matje',
} as const;
