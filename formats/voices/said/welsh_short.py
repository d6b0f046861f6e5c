r"""Welsh short forms, and what each is short for. One line a form; the first that fits counts.

To add one: the pattern, and the words. `\b` is the edge of a word.
"""

from formats.voices.said.rules import rule, where

_WRITTEN: tuple[tuple[str, str], ...] = (
    (r"\be\.?e\.?,?(?=\s)", "er enghraifft,"),
    (r"\bE\.?e\.?,?(?=\s)", "Er enghraifft,"),
    (r"\bH\.y\.?,?(?=\s)", "Hynny yw,"),
    (r"\b(?:h\.?y\.|h\.y),?(?=\s)|(?:(?<=[,(–-])|(?<=[,–-] )|^)hy(?= )", "hynny yw,"),
    (r"\bD\.S\.?:?(?=\s|$)", "Dalier sylw."),
    (r"\bO\.N\.?:?(?=\s|$)", "Ôl-nodyn."),
    (r"\b[Bb]l\b\.? ?(?=\d)", "Blwyddyn "),
    (r"\b(?:ayyb|ayb|a\.y\.y\.b|a\.y\.b|etc)\b\.?,?(?=\s+[a-z])", "ac yn y blaen,"),
    (r"\b(?:ayyb|ayb|a\.y\.y\.b|a\.y\.b|etc)\b\.?(?=[,;:)?!])", "ac yn y blaen"),
    (r"\b(?:ayyb|ayb|a\.y\.y\.b|a\.y\.b|etc)\b\.?", "ac yn y blaen."),
    (r"\bCh(?=[1-4]\b)", "Chwarter "),
    (r"\bHbA1c\b", "H B A un C"),
    (r"\bCovid-?19\b", "Covid 19"),
    (r"(?<=\d) ?CC\b", " cyn Crist"),
    (r"\bOC (?=\d)", "oed Crist "),
    (r"\bc\. ?(?=1\d{3}\b|20\d\d\b)", "tua "),
    (r"\b(?:Fns|Fnsd)\. ?(?=[A-Z])", "Foneddiges "),
    (r"\bDr\b\.?(?= [A-Z])", "Doctor"),
    (r"\b([Yy])r? Prof\b\.?(?= [A-Z])", r"\1r Athro"),
    (r"(Annwyl|'r) Prof\b\.?(?= [A-Z])", r"\1 Athro"),
    (r"\bAth\b\.?(?= [A-Z])", "Athro"),
    (r"(?<=[aeiouwyâêîôûŵŷ]) Prof\b\.?(?= [A-Z])", "'r Athro"),
    (r"(^|[.!?:] )Prof\b\.?(?= [A-Z])", r"\1Yr Athro"),
    (r"\bProf\b\.?(?= [A-Z])", "yr Athro"),
    (r"\bParchg?\b\.?", "Parchedig"),
    (r"\bAnrh\b\.?", "Anrhydeddus"),
    (r"\bCyng\b\.?", "Cynghorydd"),
    (r"\bArg\.(?= )", "Arglwydd"),
    (r"\b(Mr|Mrs|Ms|Mx)\.(?= )", r"\1"),
    (r"\bSt\b\.?(?= [A-Z])", "Sant"),
    (r"\b[Rr]h\. ?(?=\w)", "rhif "),
    (r"#(?=\d)", "rhif "),
    (r"\btt\. ?(?=\d)", "tudalennau "),
    (r"\b([Tt]ud|[dt]hud|dud)\. ?(?=\d)", r"\1alen "),
    (r"\bt\. ?(?=\d)", "tudalen "),
    (r"\b([Tt])ud (?=\d)", r"\1udalen "),
    (r"\b([Aa])dr\.? ?(?=\d)", r"\1dran "),
    (r"\b[Nn]o\. ?(?=\d)", "rhif "),
    (r"\b([Gg])ol\. ", r"\1olygydd "),
    (r"\bcf\. ", "cymharer "),
    (r"\bet al\b\.?", "ac eraill"),
    (r"\b[cd]/o\b", "dan ofal"),
    (r"\bvs\b\.?", "yn erbyn"),
    (r"\b([Cc])yf\b\.? ?(?=\d{1,2}\b(?![/-]))", r"\1yfrol "),
    (r"\b([Rr])hif\. ?(?=\d)", r"\1hif "),
    (r"\bgw\. ", "gweler "),
    (r"\b[Ff]f\. ?(?=\d)", "ffôn "),
    (r"\bpenn?\. ?(?=\d)", "pennod "),
    (r"\ba\. ?(?=\d)", "adran "),
    (r"\bcyf\.?(?=:)", "cyfeirnod"),
    (r"\bCyf\.?(?=:)", "Cyfeirnod"),
    (r"\bCyf\b\.?(?=[\s,)]|$)", "Cyfyngedig"),
    (r"\btua(?=\d)", "tua "),
    (r"\b(?:a|ac)/neu\b", "a neu"),
    (r"\bef/hi\b", "ef neu hi"),
    (r"\bIe/Na\b", "Ie neu Na"),
    (r"\bDo/Naddo\b", "Do neu Naddo"),
    (r"\bd/b\b", "dim byd"),
    (r"\bamh\.", "amherthnasol"),
    (r"\bOK\b|\bok\b", "iawn"),
    (r"\bWi-?Fi\b|\bwifi\b", "wai-ffai"),
    (r"©", "hawlfraint "),
)
_ALONE = (
    "Dr|[Aa]dr|Prof|Ath|Parchg?|Anrh|Cyng|St|[Cc]yf|OK|ok|[Ww]i-?[Ff]i|ay+b|etc|[Ee]e|hy|[Bb]l|HbA1c|Ch[1-4]|"
    "Covid|CC|OC|[Tt]ud|vs|et al"
)
SHORT = where(
    rf"\.(?=.)|[/©#]|\btua\d|\b(?:{_ALONE})\b",
    *(rule(written, said) for written, said in _WRITTEN),
)
