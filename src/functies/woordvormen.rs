//! Other forms of a typed word that mean the same function: "verkoopster" for "verkoper".

/// Forms under which the catalogue may know the word; none for most words.
pub(super) fn andere_vormen(woord: &[u8]) -> Vec<Vec<u8>> {
    if woord == b"it" {
        return vec![b"ict".to_vec()];
    }
    let met = |stam: &[u8], eind: &str| [stam, eind.as_bytes()].concat();
    const EINDEN: [(&[u8], &str); 5] = [
        (b"ares", "aar"),
        (b"trice", "teur"),
        (b"euse", "eur"),
        (b"iere", "ier"),
        (b"vrouw", "man"),
    ];
    for (eind, mannelijk) in EINDEN {
        if let Some(stam) = woord.strip_suffix(eind).filter(|stam| stam.len() >= 2) {
            return vec![met(stam, mannelijk)];
        }
    }
    let Some(stam) = woord.strip_suffix(b"ster").filter(|stam| stam.len() >= 3) else {
        return Vec::new();
    };
    let mut vormen = vec![met(stam, "er")];
    match stam {
        // schoonmaak-ster, schoonmak-er; verkoop-ster, verkop-er
        [.., een, ander, _] if een == ander && is_klinker(*een) => {
            let mut kort = stam.to_vec();
            kort.remove(stam.len() - 2);
            vormen.push(met(&kort, "er"));
        }
        // kap-ster, kapp-er
        [.., klinker, laatste] if is_klinker(*klinker) && !is_klinker(*laatste) => {
            let dubbel = met(stam, &char::from(*laatste).to_string());
            vormen.push(met(&dubbel, "er"));
        }
        _ => {}
    }
    vormen
}

fn is_klinker(letter: u8) -> bool {
    b"aeiou".contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_for_women_lead_to_the_name_in_the_catalogue() {
        for (getypt, naam) in [
            ("schoonmaakster", "schoonmaker"),
            ("verkoopster", "verkoper"),
            ("kapster", "kapper"),
            ("secretaresse", ""),
            ("lerares", "leraar"),
            ("directrice", "directeur"),
            ("chauffeuse", "chauffeur"),
            ("caissiere", "caissier"),
            ("zakenvrouw", "zakenman"),
            ("it", "ict"),
            ("ster", ""),
            ("", ""),
        ] {
            let vormen = andere_vormen(getypt.as_bytes());
            let erbij = vormen.iter().any(|vorm| vorm == naam.as_bytes());
            assert_eq!(erbij, !naam.is_empty(), "{getypt}");
        }
    }
}
