"""Makes the learned files of the product again: one command each, the same result every time.

Only data that may be shipped is read: OneStopEnglish (Vajjala and Lucic 2018, CC BY-SA 4.0) and
CompLex (Shardlow and others 2020, CC BY 4.0).
"""
