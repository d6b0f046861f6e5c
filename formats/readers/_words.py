"""What readers say to people. Every message: what happened, then what to do now."""

REASONS = {
    "empty": "This file is empty. Check that you chose the right file, or paste the words.",
    "no_words": (
        "We found no words in this file. It may hold only pictures. "
        "Type or paste the words in a new document."
    ),
    "too_big": ("This file is larger than 10 MB. Make its pictures smaller, or bring it in parts."),
    "too_many_words": (
        "This file has more than 200,000 words. Split it, and bring each part by itself."
    ),
    "too_many_blocks": (
        "This file has more than 5,000 paragraphs. Split it, and bring each part by itself."
    ),
    "too_many_pictures": (
        "This file has more than 200 pictures. Take some out, or bring it in parts."
    ),
    "table_too_big": (
        "A table in this file is too large. Make it smaller, or split it, and try again."
    ),
    "too_deep": (
        "Too many parts of this file lie inside each other. "
        "Copy its words, and paste them in a new document."
    ),
    "too_heavy": (
        "This file took too long to read, so we stopped. Nothing of yours is lost. "
        "Copy its words, and paste them in a new document."
    ),
    "zip_unsafe": (
        "This file is packed in a way that can do harm. We did not open it. "
        "Save it again in Word or LibreOffice, or paste the words."
    ),
    "xml_unsafe": (
        "This file holds instructions that can do harm. We did not follow them. "
        "Save it again in Word or LibreOffice, or paste the words."
    ),
    "broken": (
        "This file is damaged, or part of it is missing. "
        "Open it on your computer and save it again, or paste the words."
    ),
    "password": "It has a password. Take the password off, or paste the words.",
    "old_word": (
        "This is an old Word file (.doc). Open it in Word or LibreOffice. "
        'Choose "Save as", then "Word document (.docx)". Bring that file.'
    ),
    "old_office": (
        "This is an old Office file that we cannot read. "
        "Copy its words, and paste them in a new document."
    ),
    "spreadsheet": (
        "This is a spreadsheet. We read documents. Copy its words, and paste them in a document."
    ),
    "slides": (
        "These are slides. We read documents. Copy their words, and paste them in a document."
    ),
    "book_locked": (
        "This e-book is locked by the place that lent or sold it. "
        "Bring a copy that is not locked, or paste the words."
    ),
    "pdf": (
        "This is a PDF. We cannot read PDFs yet. "
        "Bring the Word file it was made from, or paste the words."
    ),
    "rtf": (
        "This is a rich text file (.rtf). We cannot read it yet. Open it in Word or LibreOffice, "
        "and save it as .docx."
    ),
    "zip": "This is a packed folder. Unpack it, and bring one document from inside.",
    "picture": ("This is a picture, not a document. Start a document, then add the picture there."),
    "lexicon": "This is not a list of words that we can read. Bring a PLS file: .pls, made by W3C.",
    "lexicon_long": "This list is too long. At most 2,000 words can be read. Bring a shorter one.",
    "sound": "This is a sound or a film, not a document. Type or paste the words.",
    "sound_unknown": (
        "This is not a sound that we know. Record it here, or send MP3, M4A, WAV, OGG or WebM."
    ),
    "sound_film": "This is a film. We keep sound only. Record the words as sound, and send that.",
    "sound_broken": "This sound is damaged. Play it on your device first, or record it again.",
    "sound_cut": "The end of this sound is missing. Send it again, or record it again.",
    "sound_big": "This sound is larger than 20 MB. Say it in two parts, and send each by itself.",
    "sound_long": "This is longer than 5 minutes. Say it in two parts, and send each by itself.",
    "sound_short": "This is too short to hear. Record it again.",
    "sound_silent": "We heard nothing in it. Check that the microphone is on. Record it again.",
    "not_text": (
        "We do not know this kind of file. Bring .docx, .odt, .epub, .md, .html or .txt, "
        "or paste the words."
    ),
    "not_a_picture": "This is not a picture we know. Save it as PNG or JPEG, and try again.",
    "picture_too_large": (
        "This picture is too large: more than 40 million dots. Make it smaller, and try again."
    ),
    "picture_svg": "This is a drawing (SVG). We cannot take it safely. Save it as PNG.",
    "picture_broken": "This picture is damaged. Open it on your computer and save it again.",
}

LEFT_OUT = {
    "ours": (
        "1 piece is ours, such as the contact lines. Our files add it anew.",
        "{count} pieces are ours, such as the contact lines. Our files add them anew.",
    ),
    "comment": (
        "1 comment was left out. Write it again under the right words.",
        "{count} comments were left out. Write them again under the right words.",
    ),
    "deletion": (
        "1 deleted piece was left out. The change marks said to take it away.",
        "{count} deleted pieces were left out. The change marks said to take them away.",
    ),
    "hidden": (
        "1 piece of hidden words was left out.",
        "{count} pieces of hidden words were left out.",
    ),
    "text_box": (
        "1 text box was left out. Paste its words where they belong.",
        "{count} text boxes were left out. Paste their words where they belong.",
    ),
    "header": (
        "1 page header was left out. Our files make their own.",
        "{count} page headers were left out. Our files make their own.",
    ),
    "footer": (
        "1 page footer was left out. Our files make their own.",
        "{count} page footers were left out. Our files make their own.",
    ),
    "footnote": (
        "1 footnote was left out. Put its words in the text if people need them.",
        "{count} footnotes were left out. Put their words in the text if people need them.",
    ),
    "contents": (
        "1 list of contents was left out. Our files make their own.",
        "{count} lists of contents were left out. Our files make their own.",
    ),
    "page_number": (
        "1 page number was left out. Our files make their own.",
        "{count} page numbers were left out. Our files make their own.",
    ),
    "watermark": (
        "1 watermark behind the words was left out.",
        "{count} watermarks behind the words were left out.",
    ),
    "look": (
        "1 marked change of look was left out. It changed no words.",
        "{count} marked changes of look were left out. They changed no words.",
    ),
    "prompt": (
        "1 empty field of a form was left out. Nobody had filled it in.",
        "{count} empty fields of a form were left out. Nobody had filled them in.",
    ),
    "other_file": (
        "1 piece of another file inside was left out. Bring that file by itself.",
        "{count} pieces of other files inside were left out. Bring those files by themselves.",
    ),
    "macro": (
        "1 macro was left out. We never run programs from a file.",
        "{count} macros were left out. We never run programs from a file.",
    ),
    "object": (
        "1 object, such as a chart, was left out. Say in words what it shows.",
        "{count} objects, such as charts, were left out. Say in words what they show.",
    ),
    "equation": (
        "1 equation was left out. Write it in words.",
        "{count} equations were left out. Write them in words.",
    ),
    "saying": (
        "1 line of your list of sayings was left out: we cannot say it.",
        "{count} lines of your list of sayings were left out: we cannot say them.",
    ),
    "picture_kind": (
        "1 picture was left out: we do not take its kind. Save it as PNG, and add it.",
        "{count} pictures were left out: we do not take their kind. Save them as PNG.",
    ),
    "picture_large": (
        "1 picture was left out: it is too large. Make it smaller, and add it.",
        "{count} pictures were left out: they are too large. Make them smaller.",
    ),
    "picture_remote": (
        "1 picture from the web was left out. We fetch nothing. Save it, and add it.",
        "{count} pictures from the web were left out. We fetch nothing. Save and add them.",
    ),
    "picture_local": (
        "1 picture was left out: it is not inside this file. Add it by hand.",
        "{count} pictures were left out: they are not inside this file. Add them by hand.",
    ),
    "picture_missing": (
        "1 picture is missing or damaged in the file. Add it by hand.",
        "{count} pictures are missing or damaged in the file. Add them by hand.",
    ),
    "link_unsafe": (
        "1 link was taken off, because it can do harm. Its words are kept.",
        "{count} links were taken off, because they can do harm. Their words are kept.",
    ),
    "link_inside": (
        "1 link to a place in the file was taken off. Its words are kept.",
        "{count} links to places in the file were taken off. Their words are kept.",
    ),
    "unshown": (
        "1 sign that cannot be shown was left out. All words are kept.",
        "{count} signs that cannot be shown were left out. All words are kept.",
    ),
    "script": (
        "1 script was left out. We never run programs from a file.",
        "{count} scripts were left out. We never run programs from a file.",
    ),
    "form": (
        "1 form was left out. Its plain words are kept.",
        "{count} forms were left out. Their plain words are kept.",
    ),
    "frame": (
        "1 page shown inside the page was left out.",
        "{count} pages shown inside the page were left out.",
    ),
    "media": (
        "1 sound, film or drawing was left out.",
        "{count} sounds, films or drawings were left out.",
    ),
    "html": (
        "1 piece of web code was kept as plain words. Look at it.",
        "{count} pieces of web code were kept as plain words. Look at them.",
    ),
}

NOTICES = {
    "name": "The name of this file does not fit what is inside. We went by what is inside.",
    "letters": "We had to guess how the letters were saved. Look at letters such as £ and ŵ.",
    "letters_lost": "Some letters could not be read. They show as \ufffd. Put the right ones in.",
    "language": "The file names one language, but the words look like another. Check it.",
    "language_guess": "The file does not say its language. We guessed. Check it.",
    "pictures_moved": "Pictures from inside a list or table now stand below it.",
    "tables_flat": "A table inside a table is now plain words in one cell.",
    "merged_cells": "A table had joined cells. Each joined cell now stands once, with gaps after.",
    "insertions": "The file has change marks. We took the new words, not the old ones.",
    "likely_headings": "Some short lines look like headings. Choose which ones are.",
    "likely_lists": "Some lines begin with a typed dash, dot or number. Choose which are lists.",
}
