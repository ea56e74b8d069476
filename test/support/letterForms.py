"""The eleven tables of the letter's appendix as a clerk reads them in the Word text: header trees, rows, and the ways of shortening them.

A leaf is (title, kind), a group is (title, [children]); kinds are n (count), x (tick) and % (share).
"""

YEARS = ["2021", "2022", "2023"]
TIERS = ["Huyện và tương đương", "Xã và tương đương"]


def meetings(banner):
    many = [("Số cuộc", "n"), ("Số người tham gia học tập", "n"), ("Số điểm cầu", "n")]
    kinds = [
        ("Hội nghị Trực tiếp", many[:2]),
        ("Hội nghị trực tuyến", many),
        ("Hội nghị trực tiếp kết hợp trực tuyến", many),
    ]
    return [("QUÁN, học tập " + banner, kinds)]


NQTW = "Gắn với việc triển khai Nghị quyết ĐH XIII và NQ TW4 khóa XI, XII, Kết luận 21"

# code → number in the letter, title, stub, header, rows, total row, what stands over the whole header
FORMS = {
    "1": (
        "I",
        "TÌNH HÌNH BAN HÀNH VĂN BẢN LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN KẾT LUẬN SỐ 01- KL/TW",
        "Năm",
        [
            (
                "Tổng số văn bản lãnh đạo, chỉ đạo của tất cả các cấp (huyện ủy, thành ủy, đảng ủy trực thuộc; cấp xã và"
                " tương đương)",
                "n",
            ),
            (
                "Văn bản lãnh đạo, chỉ đạo của huyện ủy, thành ủy, đảng ủy trực thuộc",
                [("Nghị quyết", "x"), ("Chỉ thị", "x"), ("Chương trình hành động", "x")],
            ),
        ],
        YEARS,
    ),
    "2A": (
        "Bảng 2A",
        "TỔ CHỨC HỌC TẬP, QUÁN KẾT LUẬN SỐ 01-KL/TW",
        "Cấp",
        meetings("Kết luận số 01-KL/TW"),
        TIERS,
    ),
    "2B": ("Bảng 2B", "TỔ CHỨC HỌC TẬP, QUÁN CHUYÊN ĐỀ TOÀN KHÓA", "Cấp", meetings("Chuyên đề toàn khóa"), TIERS),
    "2C": (
        "Bảng 2C",
        "TỔ CHỨC HỌC TẬP, QUÁN NỘI DUNG SINH HOẠT CHUYÊN ĐỀ NĂM 2022",
        "Cấp",
        meetings("nội dung sinh hoạt chuyên đề năm 2022"),
        TIERS,
    ),
    "2D": (
        "Bảng 2D",
        "TỔ CHỨC HỌC TẬP, QUÁN NỘI DUNG SINH HOẠT CHUYÊN ĐỀ NĂM 2023",
        "Cấp",
        meetings("nội dung sinh hoạt chuyên đề năm 2023"),
        TIERS,
    ),
    "3A": (
        "BẢNG 3A",
        "XÂY DỰNG HƯỚNG DẪN, TỔ CHỨC LÀM THEO BÁC",
        "Năm",
        [
            (
                "Công tác chỉ đạo, hướng dẫn",
                [
                    ('VB chỉ đạo, hướng dẫn việc "làm theo"', "x"),
                    ("Nội dung sinh hoạt chi bộ", "x"),
                    ("Tiêu chuẩn đánh giá, xếp loại ĐV", "x"),
                ],
            ),
            (
                "Kết quả thực hiện",
                [
                    ("Tỉ lệ CB, ĐV XD KH/ cam kết làm theo", "%"),
                    ("Tỉ lệ CB, ĐV thực hiện KH/ cam kết", "%"),
                    ("Số CB, ĐV xây dựng KH nhưng không thực hiện/ vi phạm cam kết", "n"),
                ],
            ),
        ],
        YEARS,
    ),
    "3B": (
        "BẢNG 3B",
        "THỰC HIỆN KẾT LUẬN SỐ 01-KL/TW- VẬN DỤNG GIẢI QUYẾT CÁC KHẨU ĐỘT PHÁ",
        "Năm",
        [
            (
                "XÁC ĐỊNH NỘI DUNG ĐỘT PHÁ",
                [
                    (
                        "Công tác lãnh đạo, chỉ đạo",
                        [
                            ("Ban hành VB xác định các nội dung đột phá", "x"),
                            ("Có quy định, quy chế thực hiện", "x"),
                        ],
                    ),
                    (
                        "Nội dung chủ yếu",
                        [
                            ("Xây dựng Đảng, xây dựng đội ngũ cán bộ", "n"),
                            ("Cải cách hành chính, lề lối, tác phong", "n"),
                            ("Đổi mới mô hình phát triển KTXH", "n"),
                            ("Giải quyết dứt điểm các vấn đề bức xúc", "n"),
                            ("Phòng chống tham nhũng", "n"),
                            ("Khác", "n"),
                        ],
                    ),
                ],
            )
        ],
        YEARS,
    ),
    "3C": (
        "BẢNG 3C",
        "VIỆC TỔ CHỨC LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH GẮN VỚI THỰC HIỆN CÁC NGHỊ QUYẾT TRUNG ƯƠNG VỀ"
        " XÂY DỰNG, CHỈNH ĐÓN ĐẢNG VÀ HỆ THỐNG CT (NGHỊ QUYẾT TW4 KHÓA XI, XII, KẾT LUẬN 21 KHÓA XIII) VÀ GẮN VỚI CÁC"
        " PHONG TRÀO THI ĐUA",
        "Năm",
        [
            (
                NQTW,
                [
                    ("Đưa thành 1 nội dung trong KH, CTrHD", "x"),
                    ("Có quy định về chuẩn mực đạo đức nghề nghiệp, văn hóa/đạo đức công vụ", "x"),
                ],
            ),
            (
                "Gắn với phong trào thi đua",
                [
                    ("Đưa thành 1 nội dung trong các phong trào thi đua", "x"),
                    ("Tổ chức thành hoạt động thi đua riêng", "x"),
                ],
            ),
            (
                "Kết quả giải quyết các vấn đề bức xúc",
                [("Số vụ/việc được giải quyết", "n"), ("Số vụ/việc còn tồn đọng", "n")],
            ),
        ],
        YEARS,
    ),
    "4": (
        "IV",
        "CÔNG TÁC TUYÊN TRUYỀN THỰC HIỆN KẾT LUẬN SỐ 01-KL/TW",
        "Năm",
        [
            (
                "Hình thức tuyên truyền",
                [
                    ("Có chuyên trang, chuyên mục riêng", "x"),
                    (
                        "Sử dụng các hình thức, phương tiện truyền thông mới",
                        [("Qua mạng xã hội", "x"), ("Khác", "x")],
                    ),
                ],
            ),
            (
                "Số lượng sản phẩm tuyên truyền",
                [
                    ("Số lượng tin, bài (cả PTTH)", "n"),
                    ("Số lượng xuất bản phẩm", "n"),
                    ("Số lượng các chương trình, sự kiện", "n"),
                ],
            ),
        ],
        YEARS,
    ),
    "5": (
        "V",
        "CÔNG TÁC BIỂU DƯƠNG, KHEN THƯỞNG CÁC ĐIỂN HÌNH TRONG HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ"
        " MINH",
        "Năm",
        [("Cấp huyện và tương đương", "n"), ("Cấp xã và tương đương", "n"), ("Tổng", "n")],
        YEARS,
    ),
    "6": (
        "VI",
        "CÔNG TÁC KIỂM TRA",
        "Năm",
        [
            ("Số cuộc kiểm tra thường xuyên", "n"),
            ("Số cuộc kiểm tra đột xuất", "n"),
            ("Số CB, đảng viên được kiểm tra", "n"),
            ("Số CB đảng viên vi phạm bị phát hiện qua kiểm tra", "n"),
            ("Số tổ chức đảng được kiểm tra", "n"),
            ("Số tổ chức đảng vi phạm bị phát hiện qua kiểm tra", "n"),
        ],
        YEARS,
    ),
}
BANNER_5 = "Số lượng điển hình được biểu dương khen thưởng (theo từng năm, từng cấp)"
SECTIONS = {
    "2A": "II. TỔ CHỨC HỌC TẬP, QUẢN TRIỆT",
    "3A": "III. TỔ CHỨC THỰC HIỆN CÁC NỘI DUNG “LÀM THEO” TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH",
}

# Spellings of the letter itself, and what units write instead; the letter's note under 3A asks for the three about KH and cam kết.
REWORDINGS = {
    "CTrHD": ["CTrHĐ", "chương trình hành động", "Chương trình hành động"],
    "KHẨU": ["KHÂU"],
    "CHỈNH ĐÓN": ["CHỈNH ĐỐN"],
    "HỆ THỐNG CT ": ["HỆ THỐNG CHÍNH TRỊ "],
    "NQ TW4": ["NQTW4", "Nghị quyết TW4"],
    "tham gia học tập": ["tham gia"],
    " (huyện ủy, thành ủy, đảng ủy trực thuộc; cấp xã và tương đương)": [""],
    "của huyện ủy, thành ủy, đảng ủy trực thuộc": ["của huyện ủy", "của cấp ủy huyện"],
    " (theo từng năm, từng cấp)": [""],
    " (cả PTTH)": [""],
    "XD KH/ cam kết": ["XD KH", "XD cam kết", "xây dựng KH/cam kết"],
    "thực hiện KH/ cam kết": ["thực hiện KH", "thực hiện cam kết"],
    "xây dựng KH nhưng không thực hiện/ vi phạm cam kết": ["vi phạm cam kết", "xây dựng KH nhưng không thực hiện"],
    "VB ": ["Văn bản "],
    "CB, ĐV": ["CBĐV", "cán bộ, đảng viên"],
    "CB, đảng viên": ["cán bộ, đảng viên"],
    "CB đảng viên": ["cán bộ, đảng viên"],
    "Tỉ lệ": ["Tỷ lệ"],
    "khóa": ["khoá"],
    "xếp loại ĐV": ["xếp loại đảng viên"],
    "KTXH": ["kinh tế - xã hội", "KT-XH"],
}
