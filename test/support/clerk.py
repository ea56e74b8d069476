"""How one unit types: its words, its numbers, its layout."""

import re
import unicodedata

from letterForms import REWORDINGS

TICKS = ["x", "X", "x ", " X", "v", "V", "✓", "✔", "☑", "có", "Có", True]


class Clerk:
    """One unit's way of writing: every choice of a file that holds for the whole of it."""

    def __init__(self, rng, rate):
        def rarely(chance):
            return rng.random() < chance * rate

        self.rng, self.rarely = rng, rarely
        self.nfd, self.upper = rarely(0.3), rarely(0.15)
        self.mess, self.textnum, self.formula = rarely(0.9), rarely(0.4), rarely(0.3)
        self.odd_numbers, self.line_breaks, self.reworded = rarely(0.5), rarely(0.3), rarely(0.5)
        self.numbered, self.yearnum = rarely(0.3), rarely(0.3)
        self.merged, self.repeated = not rarely(0.25), rarely(0.1)
        self.stt, self.remarks, self.inserted = rarely(0.2), rarely(0.2), rarely(0.1)
        self.no_total, self.blank_rows, self.blank_header_row = rarely(0.15), rarely(0.2), rarely(0.15)
        self.caption = rng.choice(["one", "one", "one", "two", "bare", "number"]) if rarely(1) else "one"
        self.banner = not (self.caption == "one" and rarely(0.15))
        self.sections, self.notes = rarely(0.6), not rarely(0.4)
        self.letterhead, self.signature, self.cover = rarely(0.4), rarely(0.4), rarely(0.15)
        self.stray, self.old = rarely(0.2), rarely(0.15)
        self.layout = rng.choice(["stacked", "each", "each", "pairs"])
        self.names = rng.choice(["code", "short", "sheetN"])
        self.shuffled, self.total_first, self.blank_stub = rarely(0.2), rarely(0.05), rarely(0.08)
        self.addressed, self.roster, self.aside = rarely(0.2), rarely(0.1), rarely(0.1)
        self.wide_stub = not self.stt and rarely(0.08)
        self.gap, self.offset, self.below = rng.randint(0, 2), rng.randint(0, 2), rng.randint(0, 3)
        self.quan = rng.choice(["QUÁN TRIỆT", "QUẢN TRIỆT"])
        self.rewordings = {}
        if self.reworded:
            self.rewordings = {old: rng.choice(new) for old, new in REWORDINGS.items() if rng.random() < 0.4}

    def words(self, text):
        quan = self.quan if re.match("[^a-z]*QUÁN( [A-ZĐ]{2}|$)", text) else self.quan.capitalize()
        text = re.sub("QUÁN", quan, text)
        for old, new in self.rewordings.items():
            text = text.replace(old, new)
        return self.typed(text)

    def typed(self, text):
        if self.upper:
            text = text.upper()
        if self.mess and " " in text and self.rng.random() < 0.3:
            text = text.replace(" ", "  ", 1)
        if self.line_breaks and text.count(" ") > 2 and self.rng.random() < 0.5:
            text = re.sub(" ", "\n", text, count=1) if self.rng.random() < 0.5 else "\n".join(text.rsplit(" ", 1))
        if self.mess and self.rng.random() < 0.1:
            text = self.rng.choice([" " + text, text + " ", text + "\u00a0"])
        return unicodedata.normalize("NFD", text) if self.nfd else text

    def number(self, n):
        rng = self.rng
        forms = [n] * (2 if self.odd_numbers else 12)
        if self.mess:
            forms += [f" {n} ", f"{n:02d}"]
        if self.odd_numbers:
            forms += [f"\u00a0{n}", str(n), "".join(chr(0xFF10 + int(d)) for d in str(n)), f"'{n}"]
            forms += ["-", "không", "Không", "–", "0"] if n == 0 else []
        if n >= 1000 and self.textnum:
            forms += [f"{n:,}".replace(",", ".")] * 8
        if n >= 1000 and self.odd_numbers:
            forms += [f"{n:,}", f"{n:,}".replace(",", " "), f"{n:,}".replace(",", "\u00a0")]
            forms += [n / 1000] if n % 10 else []
        return rng.choice(forms)

    def share(self, per_mille):
        """(what is typed, number format, what it means)"""
        percent = per_mille / 10
        vietnamese = (f"{percent:.1f}" if per_mille % 10 else f"{percent:.0f}").replace(".", ",")
        if not self.mess:
            return f"{vietnamese}%", None, per_mille / 1000
        whole = per_mille // 10
        forms = [
            (f"{vietnamese}%", None, per_mille / 1000),
            (f"{vietnamese} %", None, per_mille / 1000),
            (f" {vietnamese}%", None, per_mille / 1000),
            (vietnamese.replace(",", ".") + "%", None, per_mille / 1000),
            *([(f">{whole}%", None, whole / 100), (f"trên {whole}%", None, whole / 100)] if whole < 100 else []),
            (per_mille / 1000, "0.0%", per_mille / 1000),
            (per_mille / 1000, None, per_mille / 1000),
            (percent, None, per_mille / 1000),
            (vietnamese, None, per_mille / 1000),
        ]
        return self.rng.choice(forms)

    def stub(self, title):
        if title.isdigit():
            if self.yearnum:
                return int(title)
            odd = [f"Năm {title}", f"{title}.", f" {title}", f"năm {title} "] if self.mess else []
            return self.typed(self.rng.choice([title] * 4 + odd))
        odd = [f"Cấp {title[0].lower()}{title[1:]}", f"{title}:", f"- {title}"] if self.mess else []
        return self.typed(self.rng.choice([title] * 5 + odd))

    def total(self, code):
        if code == "5":
            return self.rng.choice(["Giai đoạn 2021-2023"] * 3 + ["Giai đoạn 2021 - 2023", "Tổng", "Tổng cộng"])
        return self.rng.choice(["Tổng"] * 4 + (["Tổng cộng", "Tổng số", "Cộng", "TỔNG:"] if self.mess else []))
