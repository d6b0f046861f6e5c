"""Takes a picture pack in for every group; the same pack again takes the older one's place."""

import json

from sqlalchemy import delete

from formats.picture_pack import ReadPack
from service.parts import Parts
from service.store.tables import PicturePack


def import_picture_pack(parts: Parts, pack: ReadPack) -> None:
    """Store the pictures, then the row that names them. Placed pictures stay as they are."""
    keys = {name: parts.files.put(data) for name, data in sorted(pack.pictures.items())}
    with parts.database.write() as session:
        session.execute(delete(PicturePack).where(PicturePack.code == pack.id))
        session.add(
            PicturePack(
                code=pack.id,
                name=pack.name,
                licence=pack.licence,
                credit=pack.credit,
                pictures=json.dumps(keys, sort_keys=True),
            )
        )
