"""Prints as JSON what openpyxl finds in a workbook: the oracle of the writer's tests."""

import json
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

path = sys.argv[1]
book = openpyxl.load_workbook(path)
cached = openpyxl.load_workbook(path, data_only=True)


def color(value):
    return value.rgb if value is not None and value.type == "rgb" else None


def cell_of(cell, values):
    style = {
        "font": [cell.font.name, cell.font.sz, bool(cell.font.b), bool(cell.font.i), cell.font.u, color(cell.font.color)],
        "fill": cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else None,
        "border": [getattr(cell.border, side).style for side in ("left", "right", "top", "bottom")],
        "align": [cell.alignment.horizontal, cell.alignment.vertical, bool(cell.alignment.wrap_text), cell.alignment.indent],
        "format": cell.number_format,
        "locked": cell.protection.locked,
        "quotePrefix": bool(cell.quotePrefix),
    }
    return {"type": cell.data_type, "value": cell.value, "cached": values[cell.coordinate].value, "style": style}


def sheet_of(sheet):
    values = cached[sheet.title]
    protection = sheet.protection
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "tab": color(sheet.sheet_properties.tabColor),
        "cells": {
            cell.coordinate: cell_of(cell, values)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None or cell.has_style
        },
        "merges": sorted(str(r) for r in sheet.merged_cells.ranges),
        "widths": {k: d.width for k, d in sheet.column_dimensions.items()},
        "heights": {k: d.height for k, d in sheet.row_dimensions.items() if d.height is not None},
        "freeze": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "validations": [
            {
                "sqref": str(v.sqref), "type": v.type, "operator": v.operator, "formula1": v.formula1, "formula2": v.formula2,
                "blank": v.allow_blank, "style": v.errorStyle, "showInput": v.showInputMessage, "showError": v.showErrorMessage,
                "errorTitle": v.errorTitle, "error": v.error, "promptTitle": v.promptTitle, "prompt": v.prompt,
            }
            for v in sheet.data_validations.dataValidation
        ],
        "conditional": [
            {
                "sqref": str(block.sqref), "type": rule.type, "formula": rule.formula, "priority": rule.priority,
                "fill": rule.dxf.fill.bgColor.rgb if rule.dxf.fill else None,
                "color": color(rule.dxf.font.color) if rule.dxf.font else None,
                "bold": bool(rule.dxf.font.b) if rule.dxf.font else False,
            }
            for block in sheet.conditional_formatting
            for rule in block.rules
        ],
        "protection": {
            k: getattr(protection, k)
            for k in ("sheet", "objects", "scenarios", "formatColumns", "formatRows", "sort", "autoFilter", "insertRows",
                      "selectLockedCells", "selectUnlockedCells", "password")
        },
        "titles": sheet.print_title_rows,
        "area": sheet.print_area,
        "page": [sheet.page_setup.orientation, int(sheet.page_setup.paperSize or 0), sheet.page_setup.fitToWidth,
                 sheet.page_setup.fitToHeight, bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                 bool(sheet.print_options.horizontalCentered)],
        "footer": sheet.oddFooter.center.text,
        "header": sheet.oddHeader.center.text,
        "notes": {c.coordinate: [c.comment.author, c.comment.text] for row in sheet.iter_rows() for c in row if c.comment},
        "links": {
            c.coordinate: [c.hyperlink.location, c.hyperlink.target, c.hyperlink.tooltip]
            for row in sheet.iter_rows() for c in row if c.hyperlink
        },
    }


def custom_properties():
    with zipfile.ZipFile(path) as archive:
        if "docProps/custom.xml" not in archive.namelist():
            return {}
        root = ElementTree.fromstring(archive.read("docProps/custom.xml"))
        return {p.get("name"): p[0].text or "" for p in root}


print(json.dumps({
    "sheets": [sheet_of(s) for s in book.worksheets],
    "names": {n.name: [n.attr_text, bool(n.hidden)] for n in book.defined_names.definedName if n.localSheetId is None},
    "title": book.properties.title,
    "creator": book.properties.creator,
    "modified": book.properties.modified.isoformat() if book.properties.modified else None,
    "custom": custom_properties(),
    "active": book.active.title,
    "fullCalcOnLoad": book.calculation.fullCalcOnLoad,
}))
