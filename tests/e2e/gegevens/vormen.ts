/** The shapes of what is entered: a label on the screen with what goes in there. */

export const AAN = { soort: 'aan' } as const;
export const kies = (antwoord: string) => ({ soort: 'kies', antwoord }) as const;
export const uit = (rij: string) => ({ soort: 'uit', rij }) as const;
export const vink = (...antwoorden: string[]) => ({ soort: 'vink', antwoorden }) as const;

/** Text to type; a radio button, a row of a list, ticks, or a statement that is so. */
export type Invoer = string | typeof AAN | ReturnType<typeof kies> | ReturnType<typeof uit> | ReturnType<typeof vink>;
export type Veldinvoer = readonly [label: string, invoer: Invoer];
export type Regel = readonly Veldinvoer[];

export interface Lijstgegevens {
  titel: string;
  /** As on the button: "stuk" for "Stuk toevoegen". */
  een: string;
  regels: readonly Regel[];
}

export interface Stapgegevens {
  stap: string;
  velden?: readonly Veldinvoer[];
  lijsten?: readonly Lijstgegevens[];
}

export interface Afwijking {
  code: string;
  niveau: number;
  getal?: string;
  toelichting?: string;
  werktekst?: string;
}

export interface Belastbaarheid {
  velden: readonly Veldinvoer[];
  items: readonly Afwijking[];
  uren: readonly Veldinvoer[];
  schema: readonly Regel[];
  voorwaarden: readonly Regel[];
}

export const geen = { soort: 'geen' } as const;
export const getal = (waarde: string) => ({ soort: 'getal', waarde }) as const;
export const kenmerk = (antwoord: 'Ja' | 'Nee' | 'Onbekend') => ({ soort: 'kenmerk', antwoord }) as const;

/** What a function asks at an item: a number, a trait, or nothing. */
export type Eis = typeof geen | ReturnType<typeof getal> | ReturnType<typeof kenmerk>;

export interface Richting {
  naam: string;
  /** Named by the AD, so it is in the zoekprofiel by itself. */
  vanArbeidsdeskundige: boolean;
  velden: readonly Veldinvoer[];
  eisen: readonly (readonly [code: string, eis: Eis, omschrijving: string])[];
  aanpassingen?: readonly (readonly [code: string, aanpassing: string])[];
  oordelen?: readonly (readonly [code: string, oordeel: string, reden: string])[];
}
