//! The bureau's logo: PNG is unpacked, JPEG goes into the PDF as it is.

use std::collections::BTreeMap;
use std::io::Cursor;

use printpdf::{DictItem, ExternalStream, ExternalXObject};

use super::PdfFout;

/// Pixels at each side; more is a mistake and would not fit in a phone's memory.
const GROOTSTE_ZIJDE: u32 = 4000;

/// A picture ready to be put into a PDF.
#[derive(Debug)]
pub(super) struct Logo {
    pub beeld: ExternalXObject,
    /// In pixels; above 0.
    pub breedte: u32,
    pub hoogte: u32,
}

/// Whether a picture can serve as logo; to be asked when the coach chooses one.
///
/// # Errors
/// [`PdfFout`] that says what is wrong with it.
pub fn controleer_logo(bytes: &[u8]) -> Result<(), PdfFout> {
    lees(bytes).map(|_| ())
}

pub(super) fn lees(bytes: &[u8]) -> Result<Logo, PdfFout> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes)
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        jpeg(bytes)
    } else {
        Err(PdfFout::LogoSoort)
    }
}

fn past(breedte: u32, hoogte: u32) -> Result<(), PdfFout> {
    if breedte == 0 || hoogte == 0 {
        return Err(PdfFout::LogoBeschadigd);
    }
    if breedte > GROOTSTE_ZIJDE || hoogte > GROOTSTE_ZIJDE {
        return Err(PdfFout::LogoTeGroot);
    }
    Ok(())
}

fn png(bytes: &[u8]) -> Result<Logo, PdfFout> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut lezer = decoder.read_info().map_err(|_| PdfFout::LogoBeschadigd)?;
    let (breedte, hoogte) = (lezer.info().width, lezer.info().height);
    past(breedte, hoogte)?;
    let grootte = lezer.output_buffer_size().ok_or(PdfFout::LogoTeGroot)?;
    let mut pixels = vec![0; grootte];
    let info = lezer
        .next_frame(&mut pixels)
        .map_err(|_| PdfFout::LogoBeschadigd)?;
    pixels.truncate(info.buffer_size());
    let (kanalen, doorzichtig) = match info.color_type {
        png::ColorType::Grayscale => (1, false),
        png::ColorType::GrayscaleAlpha => (1, true),
        png::ColorType::Rgb => (3, false),
        png::ColorType::Rgba => (3, true),
        png::ColorType::Indexed => return Err(PdfFout::LogoBeschadigd),
    };
    let mut masker = None;
    if doorzichtig {
        let (kleuren, dekking) = splits(&pixels, kanalen);
        pixels = kleuren;
        // A logo that hides nothing needs no mask.
        masker = dekking
            .iter()
            .any(|waarde| *waarde != u8::MAX)
            .then_some(dekking);
    }
    let mut dict = beeld(breedte, hoogte, kanalen);
    if let Some(content) = masker {
        let stream = ExternalStream {
            dict: beeld(breedte, hoogte, 1),
            content,
            compress: true,
        };
        dict.insert("SMask".to_owned(), DictItem::Stream { stream });
    }
    Ok(logo(dict, pixels, true, breedte, hoogte))
}

/// Colours and opacity apart.
fn splits(pixels: &[u8], kanalen: usize) -> (Vec<u8>, Vec<u8>) {
    let mut kleuren = Vec::with_capacity(pixels.len());
    let mut dekking = Vec::with_capacity(pixels.len() / (kanalen + 1));
    for pixel in pixels.chunks_exact(kanalen + 1) {
        let (kleur, rest) = pixel.split_at(kanalen);
        kleuren.extend_from_slice(kleur);
        dekking.extend_from_slice(rest);
    }
    (kleuren, dekking)
}

fn jpeg(bytes: &[u8]) -> Result<Logo, PdfFout> {
    let kop = jpeg_kop(bytes).ok_or(PdfFout::LogoBeschadigd)?;
    past(kop.breedte, kop.hoogte)?;
    let kanalen = match kop.kanalen {
        1 => 1,
        3 => 3,
        4 => return Err(PdfFout::LogoDrukkleuren),
        _ => return Err(PdfFout::LogoBeschadigd),
    };
    let mut dict = beeld(kop.breedte, kop.hoogte, kanalen);
    dict.insert("Filter".to_owned(), pdfnaam("DCTDecode"));
    Ok(logo(dict, bytes.to_vec(), false, kop.breedte, kop.hoogte))
}

struct JpegKop {
    breedte: u32,
    hoogte: u32,
    kanalen: u8,
}

/// Walks the segments of a JPEG up to the picture data. `None` if they do not add up, if the end
/// is missing, or if it is of a kind that PDF readers do not know (arithmetic, lossless, 12 bits).
fn jpeg_kop(bytes: &[u8]) -> Option<JpegKop> {
    let mut kop = None;
    let mut plaats = 2;
    loop {
        if *bytes.get(plaats)? != 0xFF {
            return None;
        }
        let merk = *bytes.get(plaats + 1)?;
        if merk == 0xFF {
            plaats += 1;
            continue;
        }
        let lengte = u16::from_be_bytes([*bytes.get(plaats + 2)?, *bytes.get(plaats + 3)?]);
        let inhoud = bytes.get(plaats + 4..plaats + 2 + usize::from(lengte))?;
        match merk {
            0xC0..=0xC2 => {
                let [8, h1, h2, b1, b2, kanalen, ..] = *inhoud else {
                    return None;
                };
                kop = Some(JpegKop {
                    breedte: u32::from(u16::from_be_bytes([b1, b2])),
                    hoogte: u32::from(u16::from_be_bytes([h1, h2])),
                    kanalen,
                });
            }
            0xDA => break,
            _ => {}
        }
        plaats += 2 + usize::from(lengte);
    }
    let einde = bytes
        .get(plaats..)?
        .windows(2)
        .any(|paar| *paar == [0xFF, 0xD9]);
    kop.filter(|_| einde)
}

fn beeld(breedte: u32, hoogte: u32, kanalen: usize) -> BTreeMap<String, DictItem> {
    let kleuren = if kanalen == 1 {
        "DeviceGray"
    } else {
        "DeviceRGB"
    };
    [
        ("Type", pdfnaam("XObject")),
        ("Subtype", pdfnaam("Image")),
        ("Width", DictItem::Int(i64::from(breedte))),
        ("Height", DictItem::Int(i64::from(hoogte))),
        ("ColorSpace", pdfnaam(kleuren)),
        ("BitsPerComponent", DictItem::Int(8)),
    ]
    .map(|(sleutel, waarde)| (sleutel.to_owned(), waarde))
    .into()
}

fn pdfnaam(naam: &str) -> DictItem {
    DictItem::Name(naam.as_bytes().to_vec())
}

fn logo(
    dict: BTreeMap<String, DictItem>,
    content: Vec<u8>,
    compress: bool,
    breedte: u32,
    hoogte: u32,
) -> Logo {
    let stream = ExternalStream {
        dict,
        content,
        compress,
    };
    let beeld = ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    };
    Logo {
        beeld,
        breedte,
        hoogte,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn een_png(kleur: png::ColorType, pixels: &[u8]) -> Vec<u8> {
        let mut uit = Vec::new();
        let mut schrijver = png::Encoder::new(&mut uit, 2, 1);
        schrijver.set_color(kleur);
        schrijver
            .write_header()
            .unwrap()
            .write_image_data(pixels)
            .unwrap();
        uit
    }

    #[test]
    fn a_transparent_logo_keeps_its_mask() {
        let bytes = een_png(png::ColorType::Rgba, &[1, 2, 3, 255, 4, 5, 6, 0]);
        let logo = lees(&bytes).unwrap();
        assert_eq!(logo.beeld.stream.content, [1, 2, 3, 4, 5, 6]);
        let DictItem::Stream { stream } = &logo.beeld.stream.dict["SMask"] else {
            panic!()
        };
        assert_eq!(stream.content, [255, 0]);
        assert_eq!((logo.breedte, logo.hoogte), (2, 1));
    }

    #[test]
    fn broken_pictures_are_refused_and_never_panic() {
        let heel = een_png(png::ColorType::Rgb, &[9; 6]);
        for lengte in 0..heel.len() {
            let _ = lees(&heel[..lengte]);
            let mut kapot = heel.clone();
            kapot[lengte] ^= 0xFF;
            let _ = lees(&kapot);
        }
        assert_eq!(lees(&heel[..45]).unwrap_err(), PdfFout::LogoBeschadigd);
        assert_eq!(lees(b"GIF89a").unwrap_err(), PdfFout::LogoSoort);
        assert_eq!(lees(b"").unwrap_err(), PdfFout::LogoSoort);
        assert_eq!(
            lees(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 200]).unwrap_err(),
            PdfFout::LogoBeschadigd
        );
    }

    #[test]
    fn jpeg_size_is_read_and_print_colours_are_refused() {
        let jpeg = |kanalen: u8, einde: &[u8]| {
            let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xC0, 0, 8, 8, 0, 20, 0, 30, kanalen];
            bytes.extend([0xFF, 0xDA, 0, 2, 1, 2, 3]);
            bytes.extend_from_slice(einde);
            bytes
        };
        let logo = lees(&jpeg(3, &[0xFF, 0xD9])).unwrap();
        assert_eq!((logo.breedte, logo.hoogte), (30, 20));
        assert_eq!(
            lees(&jpeg(4, &[0xFF, 0xD9])).unwrap_err(),
            PdfFout::LogoDrukkleuren
        );
        assert_eq!(lees(&jpeg(3, &[])).unwrap_err(), PdfFout::LogoBeschadigd);
    }

    #[test]
    fn a_logo_of_impossible_size_is_refused_before_it_takes_memory() {
        let mut bytes = een_png(png::ColorType::Rgb, &[9; 6]);
        // Width in the header, with its checksum made right again.
        bytes[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
        let mut som = flate(&bytes[12..29]);
        bytes[29..33].copy_from_slice(
            &{
                som = som.to_be();
                som
            }
            .to_ne_bytes(),
        );
        assert_eq!(lees(&bytes).unwrap_err(), PdfFout::LogoTeGroot);
    }

    /// CRC-32 as PNG uses it.
    fn flate(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |mut som, byte| {
            som ^= u32::from(*byte);
            for _ in 0..8 {
                som = if som & 1 == 1 {
                    0xEDB8_8320 ^ (som >> 1)
                } else {
                    som >> 1
                };
            }
            som
        })
    }
}
