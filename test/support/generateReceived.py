"""Writes workbooks as units retype them from the letter, and what is in them.

    generateReceived.py SEED FOLDER

makes a workbook per unit in FOLDER and FOLDER/truth.json: by file name the unit, `figures` as
{ code: { sheet, cells: { "row|column": { address, value } } } } with value a number, "x", {"share": s} or null, and
`wrong`, the planted wrong totals as { sheet, address, found, expected }.
"""

import json
import pathlib
import random
import sys
import unicodedata

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from clerk import TICKS, Clerk
from letterForms import BANNER_5, FORMS, SECTIONS

UNITS = {
    "HU-HH": ("Huyện ủy Hải Hậu", ["HU Hải Hậu", "Huyện Hải Hậu"], ["Hải Hậu", "Bieu mau HU Hai Hau"]),
    "HU-YY": ("Huyện ủy Ý Yên", ["Đảng bộ huyện Ý Yên", "Ban Thường vụ Huyện ủy Ý Yên"], ["huyen uy y yen"]),
    "TU-ND": ("Thành ủy Nam Định", ["Thành phố Nam Định", "Thành uỷ Nam Định"], ["TP Nam Định", "Thanh_uy_Nam_Dinh"]),
    "HU-TN": ("Huyện ủy Trực Ninh", ["Huyện uỷ Trực Ninh"], ["Truc Ninh - so lieu", "HU-TN"]),
    "HU-NH": ("Huyện ủy Nghĩa Hưng", ["HU Nghĩa Hưng"], ["KL01_Nghia_Hung"]),
    "HU-NT": ("Huyện ủy Nam Trực", ["Huyện Nam Trực"], ["huyenuynamtruc"]),
    "HU-GT": ("Huyện ủy Giao Thủy", ["Huyện uỷ Giao Thuỷ"], ["Giao Thuỷ (bản sửa)"]),
    "HU-XT": ("Huyện ủy Xuân Trường", ["Đảng bộ huyện Xuân Trường"], ["BC Xuan Truong 04.2023"]),
    "HU-VB": ("Huyện ủy Vụ Bản", ["Huyện Vụ Bản"], ["Vụ Bản (1)"]),
    "HU-ML": ("Huyện ủy Mỹ Lộc", ["HU Mỹ Lộc"], ["971 My Loc final"]),
    "DU-KCQ": (
        "Đảng ủy Khối các Cơ quan và Doanh nghiệp tỉnh",
        ["Đảng ủy Khối CCQ&DN tỉnh", "Đảng uỷ Khối các cơ quan và doanh nghiệp"],
        ["DU-KCQ"],
    ),
    "DU-CA": ("Đảng ủy Công an tỉnh", ["Đảng uỷ Công an tỉnh"], ["Dang uy Cong an tinh"]),
    "DU-QS": ("Đảng ủy Quân sự tỉnh", ["Đảng bộ Quân sự tỉnh"], ["Đảng ủy Quân sự"]),
    "DU-BP": ("Đảng ủy Bộ đội Biên phòng tỉnh", ["Đảng ủy BĐBP tỉnh"], ["Dang uy BDBP tinh"]),
    "DU-DET": ("Đảng ủy Dệt", ["Đảng ủy Dệt may Nam Định"], ["Đảng uỷ Dệt"]),
}
REMARKS = ["đến hết tháng 3/2023", "Có báo cáo riêng", "ước"]
THIN = Border(*(Side("thin") for _ in range(4)))


class Page:
    """A sheet that is written top to bottom."""

    def __init__(self, sheet, clerk):
        self.sheet, self.clerk, self.row = sheet, clerk, 1

    def put(self, row, column, value, number_format=None):
        cell = self.sheet.cell(row, column)
        cell.value = value
        if number_format:
            cell.number_format = number_format
        return cell

    def line(self, *texts, gap=0):
        for column, text in texts:
            self.put(self.row, column, text)
        self.row += 1 + gap


def depth(nodes):
    return 1 + max((depth(below) for _, below in nodes if isinstance(below, list)), default=0)


def leaves(nodes):
    return [leaf for title, below in nodes for leaf in (leaves(below) if isinstance(below, list) else [(title, below)])]


def head(page, nodes, row, column, bottom):
    """Writes a header tree with its merges; gives the columns after it."""
    clerk = page.clerk
    for title, below in nodes:
        text = clerk.words(title)
        width = len(leaves(below)) if isinstance(below, list) else 1
        last = row if isinstance(below, list) else bottom
        for at in range(column, column + (width if clerk.repeated and not clerk.merged else 1)):
            cell = page.put(row, at, text)
            cell.font, cell.alignment, cell.border = Font(bold=True), Alignment(wrap_text=True), THIN
        if clerk.merged and (width > 1 or last > row):
            page.sheet.merge_cells(start_row=row, start_column=column, end_row=last, end_column=column + width - 1)
        if isinstance(below, list):
            head(page, below, row + 1, column, bottom)
        column += width
    return column


def caption(page, code, left, width):
    clerk, (number, title, *_) = page.clerk, FORMS[code]
    if clerk.sections and code in SECTIONS:
        page.line((left, clerk.words(SECTIONS[code])))
    top = page.row
    mark = clerk.rng.choice([":", ".", " -"]) if clerk.mess else (":" if " " in number else ".")
    if clerk.caption == "one":
        page.line((left, clerk.words(f"{number}{mark} {title}")))
    elif clerk.caption == "two":
        page.line((left, clerk.words(number)))
        page.line((left, clerk.words(title)))
    elif clerk.caption == "number":
        page.line((left, clerk.words(number)))
    else:
        page.line((left, clerk.words(title)))
    if clerk.merged:
        for row in range(top, page.row):
            page.sheet.merge_cells(start_row=row, start_column=left, end_row=row, end_column=left + width)
    elif clerk.aside:
        for row in range(top, page.row):
            page.put(row, left + 2, page.sheet.cell(row, left).value)
            page.put(row, left, None)
    if clerk.rarely(0.2):
        page.line((left, clerk.words("(Thống kê từ khi ban hành Kết luận tới tháng 4/2023)")))


def table(page, code, figures, wrong):
    """Writes one table; gives the cells of its figures and the wrong total planted in it."""
    clerk, (_, _, stub_title, tree, rows) = page.clerk, FORMS[code]
    left = 1 + clerk.offset
    columns = leaves(tree)
    tree = [node for node in tree if not (code == "5" and node[0] == "Tổng" and clerk.no_total)]
    if code.startswith("2") and not clerk.banner:
        tree = tree[0][1]
    if code == "6" and clerk.inserted:
        tree = tree[:4] + [("Ghi chú về xử lý kỷ luật", "-")] + tree[4:]
    if code == "1" and clerk.inserted:
        tree = [("Đơn vị tính", "-"), *tree]
    extra = [("STT" if clerk.rng.random() < 0.5 else "TT", "stt")] if clerk.stt else []
    tail = [("Ghi chú", "remark")] if clerk.remarks else []
    caption(page, code, left, len(extra) + len(leaves(tree)))
    page.row += clerk.gap
    stub_title = "" if clerk.blank_stub and code != "5" else stub_title
    full = [*extra, (stub_title, "stub"), *([("", "-")] if clerk.wide_stub else []), *tree, *tail]
    if code == "5" and clerk.rng.random() < 0.9:
        full = [(BANNER_5, full)]
    bottom = page.row + depth(full) - 1
    head(page, full, page.row, left, bottom)
    page.row = bottom + 1
    laid = leaves(full)
    if clerk.blank_header_row:
        page.row += 1
    if clerk.numbered:
        style = clerk.rng.choice(["({})", "{}", 0, "A"])
        names = [style.format(at + 1) if style else at + 1 for at in range(len(laid))]
        if style == "A":
            names = ["A", "B"][: 1 + len(extra)] + [str(at + 1) for at in range(len(laid) - 1 - len(extra))]
            names[-1] = f"{names[-1]}=1+2" if code == "5" and not tail else names[-1]
        page.line(*((left + at, name) for at, name in enumerate(names)))
    at_column = {column: left + at for at, (_, column) in enumerate(laid) if column in ("stt", "stub", "remark", "-")}
    fields = [left + at for at, (_, kind) in enumerate(laid) if kind in "nx%"]
    cells, at_row, planted = {}, {}, []
    total_row = page.row if clerk.total_first and not clerk.formula else None
    if total_row:
        page.row += 1
    order = list(rows)
    if clerk.rarely(0.04):
        order.reverse()
    for number, row in enumerate(order, 1):
        at_row[row] = page.row
        if "stt" in at_column:
            page.put(page.row, at_column["stt"], clerk.rng.choice([number, str(number), f"{number}."]))
        if "-" in at_column:
            page.put(page.row, at_column["-"], "văn bản" if code == "1" else None)
        if "remark" in at_column and clerk.rng.random() < 0.3:
            page.put(page.row, at_column["remark"], clerk.typed(clerk.rng.choice(REMARKS)))
        page.put(page.row, at_column["stub"], clerk.stub(row))
        for index, column in enumerate(fields):
            value = figures[code][row][index]
            value = write_figure(page, column, columns[index][1], value)
            if not (code == "5" and index == 2):
                cells[f"{row}|{index}"] = {"address": f"{get_column_letter(column)}{page.row}", "value": value}
        page.row += 1 + (clerk.rng.randint(0, 1) if clerk.blank_rows else 0)
    if clerk.aside and clerk.rng.random() < 0.2:
        page.line((left, clerk.typed("(*) Số liệu năm 2023 tính đến ngày 31/3/2023")))
    end = page.row
    if not (clerk.no_total and not wrong):
        page.row = total_row or end
        planted = totals(page, code, figures, list(zip(fields, columns)), at_row, at_column["stub"], wrong)
    page.row = max(page.row, end)
    if clerk.notes:
        page.line((left, clerk.words("Ghi chú: Ghi rõ số lượng ở các ô tương ứng; đánh dấu X vào ô tương ứng nếu có.")))
    page.row += clerk.below
    return cells, planted


def write_figure(page, column, kind, value):
    """Gives what the cell means, which for `>98%` is less exact than the figure behind it."""
    clerk = page.clerk
    if value is None:
        if kind == "x" and clerk.odd_numbers and clerk.rng.random() < 0.2:
            page.put(page.row, column, clerk.rng.choice(["-", "không", "Không"]))
            return 0
        if clerk.mess and clerk.rng.random() < 0.05:
            page.put(page.row, column, " ")
        return None
    if kind == "x":
        page.put(page.row, column, clerk.rng.choice(TICKS) if clerk.mess else "x")
        return "x"
    if kind == "%":
        typed, number_format, share = clerk.share(value)
        page.put(page.row, column, typed, number_format)
        return {"share": share}
    page.put(page.row, column, clerk.number(value))
    return value


def totals(page, code, figures, fields, at_row, stub, wrong):
    clerk, planted = page.clerk, []
    page.put(page.row, stub, clerk.typed(clerk.total(code)))
    wanted = clerk.rng.choice([column for column, (_, kind) in fields if kind == "n"])
    for index, (column, (_, kind)) in enumerate(fields):
        parts = [figures[code][row][index] for row in at_row]
        letter = get_column_letter(column)
        if kind != "n":
            if clerk.rng.random() < 0.1:
                page.put(page.row, column, "x" if kind == "x" else ">95%")
            continue
        total = sum(part or 0 for part in parts)
        first, last = min(at_row.values()), max(at_row.values())
        if wrong and column == wanted:
            found = total + clerk.rng.choice([1, 9, 10, 90])
            page.put(page.row, column, found)
            address = f"{letter}{page.row}"
            planted.append({"sheet": page.sheet.title, "address": address, "found": found, "expected": total})
        elif clerk.formula:
            page.put(page.row, column, f"=SUM({letter}{first}:{letter}{last})")
        elif any(part is not None for part in parts) or clerk.rng.random() < 0.5:
            page.put(page.row, column, clerk.number(total))
    page.row += 1
    return planted


def some_figures(rng):
    figures = {}
    for code, (_, _, _, tree, rows) in FORMS.items():
        kinds = [kind for _, kind in leaves(tree)]
        figures[code] = {}
        for row in rows:
            line = []
            for kind in kinds:
                given = rng.random() < 0.85
                if kind == "x":
                    line.append("x" if rng.random() < 0.6 else None)
                elif kind == "%":
                    line.append(rng.choice([rng.randint(850, 999), 1000, rng.randint(90, 99) * 10]) if given else None)
                else:
                    most = rng.choice([0, 30, 999, 9999, 140000])
                    line.append(rng.randint(0, most) if given else None)
            if code == "5":
                line[2] = sum(part or 0 for part in line[:2]) if line[:2] != [None, None] else None
            figures[code][row] = line
    return figures


def letterhead(page, name):
    clerk, right = page.clerk, 5 + page.clerk.offset
    page.line((1, clerk.typed("ĐẢNG BỘ TỈNH NAM ĐỊNH")), (right, clerk.typed("ĐẢNG CỘNG SẢN VIỆT NAM")))
    date = (right, clerk.typed("Nam Định, ngày 03 tháng 4 năm 2023"))
    if name:
        page.line((1, clerk.typed(name.upper() if clerk.rng.random() < 0.7 else name)), date)
        page.line((1, "*"))
        page.line((1, clerk.typed("Số 215-BC/HU")))
    else:
        page.line(date)
    if clerk.addressed:
        page.line((2, clerk.typed("Kính gửi: Ban Tuyên giáo Tỉnh ủy Nam Định")))
    page.line((1, clerk.typed("PHỤ LỤC BÁO CÁO")))
    page.line((1, clerk.typed("(Ban hành kèm theo Công văn số 971-CV/TU ngày 16/3/2023 của Tỉnh ủy)")), gap=clerk.gap)


def signature(page, name):
    clerk, right = page.clerk, 4 + page.clerk.offset
    page.row += 1
    if name:
        page.line((right, clerk.typed(name.upper())))
    page.line((1, clerk.typed("Nơi nhận:")), (right, clerk.typed("T/M BAN THƯỜNG VỤ")))
    page.line((1, clerk.typed("- Ban Tuyên giáo Tỉnh ủy (để báo cáo),")), (right, clerk.typed("PHÓ BÍ THƯ THƯỜNG TRỰC")))
    page.line((1, clerk.typed("- Lưu Văn phòng.")), (right, clerk.typed("Nguyễn Văn An")))


def stray_sheet(book, clerk):
    """Something of the unit's own: a list, or a draft with years and figures in it."""
    sheet = book.create_sheet(clerk.rng.choice(["Danh sách", "Tính nháp", "Sheet99"]))
    if clerk.rng.random() < 0.5:
        sheet.append(["STT", "Họ và tên", "Chức vụ", "Số điện thoại"])
        for number in range(1, 8):
            sheet.append([number, f"Trần Văn {chr(64 + number)}", "Cán bộ", f"09{number}0000{number}"])
    else:
        sheet.append(["Nháp", "quý I", "quý II"])
        for year in (2021, 2022, 2023):
            sheet.append([year, clerk.rng.randint(1, 50), clerk.rng.randint(1, 50)])
        sheet.append(["Tổng", 7, 8])
    if clerk.rng.random() < 0.3:
        sheet.sheet_state = "hidden"


def roster_sheet(book):
    sheet = book.create_sheet("Đơn vị")
    for number, (name, *_) in enumerate(UNITS.values(), 1):
        sheet.append([number, name])


def sheet_name(clerk, code, count):
    number = FORMS[code][0]
    name = {"code": number, "short": f"B{code}", "sheetN": f"Sheet{count}"}[clerk.names]
    return unicodedata.normalize("NFD", name) if clerk.nfd else name


def make(rng, unit, folder):
    clerk = Clerk(rng, 1)
    name, others, file_names = UNITS[unit]
    where = rng.choice(["both", "text", "file", "below"]) if clerk.rarely(0.9) else "both"
    file_name = f"Bieu mau 971 ({list(UNITS).index(unit)})"
    if where in ("both", "file"):
        file_name = rng.choice([name, name.upper(), *others, *file_names])
    written = rng.choice([name, name, *others]) if where in ("both", "text") else None
    signed = name if where == "below" else None
    figures = some_figures(rng)
    book = Workbook()
    book.remove(book.active)
    if clerk.cover:
        cover = Page(book.create_sheet("Bìa"), clerk)
        cover.line((3, clerk.typed("BÁO CÁO")))
        cover.line((3, clerk.typed("02 năm thực hiện Kết luận số 01-KL/TW của Bộ Chính trị")))
        if written:
            cover.line((3, clerk.typed(written)))
    codes = list(FORMS)
    if clerk.shuffled:
        rng.shuffle(codes)
    wrong_code = rng.choice(codes) if rng.random() < 0.3 else None
    truth = {"unit": unit, "figures": {}, "wrong": []}
    page = None
    for count, code in enumerate(codes, 1):
        if page is None or clerk.layout == "each" or (clerk.layout == "pairs" and count % 2):
            if page and (clerk.signature or signed):
                signature(page, signed)
            stacked = clerk.layout == "stacked"
            page = Page(book.create_sheet("Phụ lục" if stacked else sheet_name(clerk, code, count)), clerk)
            if clerk.letterhead:
                letterhead(page, written)
            elif written:
                page.line((1, clerk.typed(f"Đơn vị: {written}" if clerk.addressed else written)), gap=clerk.gap)
        cells, planted = table(page, code, figures, code == wrong_code)
        truth["figures"][code] = {"sheet": page.sheet.title, "cells": cells}
        truth["wrong"] += planted
        page.row += 1
    if clerk.signature or signed:
        signature(page, signed)
    if clerk.roster:
        roster_sheet(book)
    if clerk.stray:
        stray_sheet(book, clerk)
    if clerk.old:
        old = Page(book.create_sheet("Bản cũ"), Clerk(random.Random(1), 0))
        table(old, "6", some_figures(rng), False)
        old.sheet.sheet_state = "hidden"
    file_name = unicodedata.normalize("NFD", file_name) if clerk.nfd else file_name
    book.save(folder / f"{file_name}.xlsx")
    return f"{file_name}.xlsx", truth


def main(seed, folder):
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    truth = dict(make(rng, unit, folder) for unit in UNITS)
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
