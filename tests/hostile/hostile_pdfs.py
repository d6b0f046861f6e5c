"""Makes PDFs that try to fill the memory, go round in circles or hold nothing whole."""

from io import BytesIO

import pikepdf

MB = 1024 * 1024


def _saved(pdf: pikepdf.Pdf, **how: object) -> bytes:
    out = BytesIO()
    pdf.save(out, fix_metadata_version=False, **how)
    return out.getvalue()


def _paged(content: bytes = b"") -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.pages[0].Contents = pdf.make_stream(content)
    pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
    return pdf


def stream_bomb() -> bytes:
    """A page whose few bytes of drawing unpack to two gigabytes."""
    import zlib

    piece, times, sum_of_all = b" " * MB, 2_000, 1
    packer = zlib.compressobj(9, wbits=-15)
    # A full flush leaves nothing that the next piece leans on: the same bytes may come again.
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    for _ in range(times):
        sum_of_all = zlib.adler32(piece, sum_of_all)
    packed = b"\x78\xda" + packed * times + packer.flush() + sum_of_all.to_bytes(4, "big")
    pdf = _paged()
    page = pdf.pages[0]
    page.Contents = pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode)
    return _saved(pdf, compress_streams=False)


def tags_in_a_ring() -> bytes:
    """A tag that lies in itself."""
    pdf = _paged()
    tag = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.P))
    tag.K = pikepdf.Array([tag, tag])
    pdf.Root.StructTreeRoot = pikepdf.Dictionary(K=tag, RoleMap=pikepdf.Dictionary())
    return _saved(pdf)


def roles_in_a_ring() -> bytes:
    """A tag whose name means another, which means the first."""
    pdf = _paged()
    tag = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.A))
    roles = pikepdf.Dictionary(A=pikepdf.Name.B, B=pikepdf.Name.A)
    pdf.Root.StructTreeRoot = pikepdf.Dictionary(K=tag, RoleMap=roles)
    return _saved(pdf)


def deep_tags() -> bytes:
    """Ten thousand tags in each other."""
    pdf = _paged()
    tag = pikepdf.Dictionary(S=pikepdf.Name.P)
    for _ in range(10_000):
        tag = pikepdf.Dictionary(S=pikepdf.Name.Div, K=pdf.make_indirect(tag))
    pdf.Root.StructTreeRoot = pikepdf.Dictionary(K=pdf.make_indirect(tag))
    return _saved(pdf)


def many_tags() -> bytes:
    """A quarter of a million tags on one page."""
    pdf = _paged()
    kids = [pikepdf.Dictionary(S=pikepdf.Name.P) for _ in range(250_000)]
    pdf.Root.StructTreeRoot = pikepdf.Dictionary(K=pikepdf.Array(kids))
    return _saved(pdf)


def forms_in_a_ring() -> bytes:
    """A drawing that draws itself."""
    pdf = _paged(b"/F Do")
    form = pdf.make_stream(b"/F Do", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    pdf.pages[0].Resources = form.Resources
    return _saved(pdf)


def wrong_kinds() -> bytes:
    """Everything that rules ask for is there, and is something else."""
    pdf = _paged()
    odd = pikepdf.Array([1, pikepdf.Name.X, pikepdf.Dictionary()])
    for key in ("/Lang", "/Outlines", "/ViewerPreferences", "/StructTreeRoot", "/Metadata"):
        pdf.Root[key] = odd
    pdf.pages[0].Annots = pikepdf.Array([odd, 5])
    pdf.pages[0].Resources = pikepdf.Dictionary(Font=odd, XObject=pikepdf.Dictionary(A=odd))
    return _saved(pdf)


def many_pages() -> bytes:
    """Six thousand empty pages."""
    pdf = _paged()
    for _ in range(6_000):
        pdf.add_blank_page()
    return _saved(pdf)


def password() -> bytes:
    """Opens with a password only."""
    return _saved(_paged(), encryption=pikepdf.Encryption(owner="owner", user="user"))


def cut_in_half() -> bytes:
    """Half a file."""
    whole = _saved(_paged(b" " * 5_000), compress_streams=False)
    return whole[: len(whole) // 2]


def only_a_start() -> bytes:
    """Says that it is a PDF, and nothing more."""
    return b"%PDF-1.7\n"


def program_inside() -> bytes:
    """Asks to run a program when it opens."""
    pdf = _paged()
    pdf.Root.OpenAction = pikepdf.Dictionary(
        S=pikepdf.Name.Launch, F=pikepdf.String("/bin/sh"), JS=pikepdf.String("app.alert(1)")
    )
    return _saved(pdf)
