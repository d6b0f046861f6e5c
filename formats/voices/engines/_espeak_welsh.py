"""Words of Welsh leaflets that espeak-ng misreads, and a spelling that it reads right.

Found by looking at its phonemes. It calls the letter U by its long name ("u bedol") and spells
"Mr". Letters follow what listeners at Bangor chose (`techiaith-g2p`). Names stand as people say
them in Welsh.
"""

WRITTEN = """
ll=èll dd=èdd th=èth ff=èff ch=èch ng=èng rh=rhi u=iw j=jê k=cê q=ciw z=sèd uk=iw-cê mr=mistar
mrs=musus ms=miz mx=mics facebook=ffeisbwc twitter=twityr whatsapp=watsap youtube=iwtiwb zoom=sŵm
teams=tîms google=gwgl microsoft=maicrosofft mind=maind childline=tsiaildlain wales=wêls age=eidj
shelter=sielter scope=sgôp sense=sens care=cêr centre=sentyr house=haws home=hôm hub=hyb
online=onlein pride=praid citizens=sitisens advice=adfais macmillan=macmilan paracetamol=parasetamol
aids=eids nice=nais
"""
