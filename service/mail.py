"""The door to the mail server. A mail holds a link and nothing that anybody wrote."""

import re
import smtplib
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from service.config import Settings

SECONDS = 10
_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")


class MailNotSent(Exception):
    """The mail did not go out."""


def is_set_up(settings: Settings) -> bool:
    """Return whether this service can send mail."""
    return bool(settings.smtp_host and settings.mail_from)


def is_address(text: str) -> bool:
    """Return whether the text is one e-mail address and nothing more."""
    return _ADDRESS.fullmatch(text) is not None and ".." not in text


def send(settings: Settings, to: str, subject: str, words: str) -> None:
    """Send one mail to one address.

    Raises MailNotSent where the server does not take it, ValueError for a bad address or a
    subject of several lines.
    """
    if not is_address(to):
        raise ValueError("not an e-mail address")
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = settings.mail_from, to, subject
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid(domain=settings.mail_from.rpartition("@")[2])
    message.set_content(words)
    try:
        with smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=SECONDS) as server:
            if settings.smtp_starttls:
                server.starttls()
            if settings.smtp_user:
                server.login(settings.smtp_user, settings.smtp_password)
            server.send_message(message)
    except OSError as error:  # smtplib's own errors are of this kind too
        raise MailNotSent from error
