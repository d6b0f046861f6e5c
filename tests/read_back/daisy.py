"""DAISY books, by lxml and by time: the words stand as the sound calls for them, part by part."""

import posixpath
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from read_back import ReadBack
from read_back.html import read_tree

SUFFIX = ".zip"


def read(data: bytes) -> ReadBack:
    """Return what the page of the book says, after checking that players find their way to it."""
    with ZipFile(BytesIO(data)) as archive:
        names = {posixpath.basename(name): name for name in archive.namelist()}
        master = etree.fromstring(archive.read(names["master.smil"]))
        smils = [etree.fromstring(archive.read(names[one])) for one in master.xpath("//ref/@src")]
        called = [str(src) for smil in smils for src in smil.xpath("//text/@src")]
        (page,) = {src.partition("#")[0] for src in called}
        root = etree.fromstring(archive.read(names[page]))
    for each in root.iter("*"):
        each.tag = etree.QName(each).localname
    read = read_tree(root)
    there = {str(mark) for mark in root.xpath("//@id")}
    assert {src.partition("#")[2] for src in called} <= there
    return read
