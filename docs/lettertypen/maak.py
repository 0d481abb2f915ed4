#!/usr/bin/env python3
"""Makes the report's fonts in public/lettertypen/ from Noto Sans; see README.md there.

    apt-get install fonts-noto-core        # version 2.004 of Noto Sans
    python3 -m venv .venv && .venv/bin/pip install fonttools==4.68.0
    .venv/bin/python docs/lettertypen/maak.py

Only glyph outlines, widths and the character map are kept: the report is set glyph by glyph,
without shaping, so hinting and layout tables would be dead weight in every PDF.
"""
import pathlib

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SOURCE = pathlib.Path("/usr/share/fonts/truetype/noto")
TARGET = pathlib.Path(__file__).resolve().parents[2] / "public" / "lettertypen"

RANGES = [
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x00FF),  # Latin-1 supplement
    (0x0100, 0x024F),  # Latin Extended-A and B
    (0x0259, 0x0259),  # schwa, in Azeri names
    (0x02B9, 0x02BF), (0x02C6, 0x02C7), (0x02D8, 0x02DD),  # modifier letters in transcribed names
    (0x0300, 0x0304), (0x0306, 0x030C), (0x030F, 0x030F), (0x0311, 0x0312), (0x031B, 0x031B),
    (0x0323, 0x0328), (0x032D, 0x032E), (0x0330, 0x0331),  # combining marks
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese
    (0x2010, 0x2015), (0x2018, 0x2022), (0x2026, 0x2026), (0x2030, 0x2033), (0x2039, 0x203A),
    (0x2044, 0x2044), (0x2070, 0x2070), (0x2074, 0x208E),  # punctuation, superscripts, subscripts
    (0x20A4, 0x20A4), (0x20AC, 0x20AC), (0x20BA, 0x20BA),  # lira, euro, Turkish lira
    (0x2116, 0x2116), (0x2122, 0x2122), (0x2150, 0x215E), (0xFFFD, 0xFFFD),
]
# Copied from other Noto fonts of the same grid, because Noto Sans has none of its own.
BORROWED = [
    ("NotoSansSymbols-{weight}.ttf", "←↑→↓↔"),
    ("NotoSansMath-Regular.ttf", "≤≥≠≈−√∞"),
    ("NotoSansSymbols2-Regular.ttf", "✓✗✔✘●○■□▲▼◆◇⚠▪▫"),
]
EXPECTED_GRID = 1000


def options():
    chosen = subset.Options()
    chosen.hinting = False
    chosen.layout_features = []
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen.notdef_outline = True
    chosen.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "DSIG", "meta", "MVAR"]
    return chosen


def borrow(font, weight):
    """Adds the borrowed characters as glyphs of their own."""
    for pattern, characters in BORROWED:
        source = TTFont(SOURCE / pattern.format(weight=weight))
        assert source["head"].unitsPerEm == EXPECTED_GRID
        glyphs, names = source.getGlyphSet(), source.getBestCmap()
        for character in characters:
            name = f"uni{ord(character):04X}"
            pen = TTGlyphPen(None)
            glyphs[names[ord(character)]].draw(pen)
            font["glyf"][name] = pen.glyph(dropImpliedOnCurves=True)
            font["hmtx"][name] = (glyphs[names[ord(character)]].width, 0)
            font["glyf"][name].recalcBounds(font["glyf"])
            font["hmtx"][name] = (font["hmtx"][name][0], font["glyf"][name].xMin)
            for table in font["cmap"].tables:
                if table.isUnicode():
                    table.cmap[ord(character)] = name
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def main():
    TARGET.mkdir(parents=True, exist_ok=True)
    for weight in ("Regular", "Bold"):
        font = TTFont(SOURCE / f"NotoSans-{weight}.ttf", recalcTimestamp=False)
        assert font["head"].unitsPerEm == EXPECTED_GRID
        wanted = [code for low, high in RANGES for code in range(low, high + 1)]
        worker = subset.Subsetter(options())
        worker.populate(unicodes=wanted)
        worker.subset(font)
        borrow(font, weight)
        # One glyph for one character: else copied text could not tell the two apart.
        by_glyph = {}
        for code, glyph in font.getBestCmap().items():
            by_glyph.setdefault(glyph, []).append(code)
        shared = {glyph: codes for glyph, codes in by_glyph.items() if len(codes) > 1}
        assert not shared, shared
        font["post"].formatType = 3.0
        path = TARGET / f"NotoSans-{weight}.ttf"
        font.save(path)
        print(path.name, path.stat().st_size, "bytes,", len(font.getBestCmap()), "characters")


if __name__ == "__main__":
    main()
