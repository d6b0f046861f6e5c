"""Words that are never offered: they hurt, or they are no words for a public text."""

from content.words.word_set import word_set

NEVER = word_set(
    "arse ass bastard bitch bloke bollocks boob bugger bum bust chick cock coloured crap crazy "
    "cretin cripple crippled damn damned deaf-mute dick dope dumb dwarf dyke fag faggot fanny fat "
    "freak fuck fucking fucked gay geezer gimp goddamn gypsy half-wit hell homo horny idiot "
    "imbecile invalid jerk junkie kill knocker lame loon loony looney lunatic mad madman mental "
    "midget mongol moron negro nigger nut nutcase nuts nutter oriental paki piss poof prick psycho "
    "pussy queer retard retarded savage screw screwed sex sexy shit simpleton slag slave slut "
    "spastic spaz stupid suck sucks tit tits titty tranny turd twat vegetable weirdo whore bang "
    "bloody lay shag hump ball fathead dunce sissy nark tart hooker hussy snatch knob tosser "
    "wanker handicapped scum brit brits traitor nazi nazis terrorist"
)
