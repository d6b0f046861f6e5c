"""Arabic, written from right to left."""

from content.languages._sentences import splitter
from content.languages.language import Language

LANGUAGE = Language(
    id="ar",
    name="Arabic",
    own_name="العربية",
    direction="rtl",
    sentences=splitter("د أ م ص ت dr mr mrs"),
    voice="sem/ar",
    labels={
        "contents": "المحتويات",
        "page": "صفحة",
        "easy_read": "سهل القراءة",
        "large_print": "خط كبير",
        "about": "عن هذه الوثيقة",
        "about_text": (
            "هذه الوثيقة سهلة القراءة. الكلمات الصعبة مكتوبة بخط عريض. نحن نشرح معناها."
        ),
        "words_we_used": "معاني الكلمات",
        "contact": "اتصل بنا",
        "made_by": "إعداد",
        "checked_by": "مراجعة",
        "credits": "المشاركون",
        "pictures_from": "الصور من",
        "draft": "مسودة: أعدّها حاسوب ولم يراجعها أحد بعد.",
        "picture": "صورة",
        "list_of": "قائمة، عدد البنود:",
        "table": "جدول",
        "row": "صف",
        "link": "رابط",
        "date": "التاريخ",
        "translated_by": "ترجمة",
        "tell_us": "أخبرنا برأيك",
        "computer_voice": "صوت حاسوب يقرأ هذا النص.",
        "end": "نهاية الوثيقة",
    },
)
