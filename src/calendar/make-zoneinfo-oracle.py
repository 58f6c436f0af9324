"""Writes zoneinfo-oracle.fixture.json: what hours mean, worked out a second time and in another language.

Nothing here comes from the room's code: the rules are those of DESIGN section 6, the clock is Python's zoneinfo, the dates are
Python's datetime and calendar. Remake the fixture with

    python3 src/calendar/make-zoneinfo-oracle.py

The same tz data gives the same bytes; the version that made it is written into the file.
"""

import calendar
import json
import pathlib
import zoneinfo
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

UTC = timezone.utc
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FROM = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())
UNTIL = int(datetime(2038, 1, 1, tzinfo=UTC).timestamp())

# Left out because their rules are decided from year to year or have just changed, so that tz data of another year may say
# otherwise: Africa/Casablanca and El_Aaiun (Ramadan), Asia/Gaza and Hebron, Africa/Cairo, America/Asuncion, Asia/Almaty,
# Europe/Chisinau, America/Vancouver and its neighbours. against-temporal.test.ts has several of them, with the engine's own data.
ZONES = """
    America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage America/Adak America/Halifax
    America/St_Johns America/Toronto America/Havana America/Santiago America/Nuuk Atlantic/Azores Europe/London
    Europe/Dublin Europe/Lisbon Europe/Berlin Europe/Paris Europe/Madrid Europe/Warsaw Europe/Athens Europe/Helsinki
    Asia/Jerusalem Asia/Beirut Australia/Sydney Australia/Adelaide Australia/Lord_Howe Pacific/Auckland Pacific/Chatham
    Pacific/Norfolk Pacific/Easter Antarctica/Troll
    UTC America/Phoenix America/Sao_Paulo Asia/Tokyo Asia/Kolkata Asia/Kathmandu Asia/Dubai Pacific/Kiritimati Pacific/Apia
""".split()

WORKDAYS = [1, 2, 3, 4, 5]
EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]


def span(days, from_, to, period):
    return {"days": days, "from": from_, "to": to, "period": period}


def special(id_, day, effect, **more):
    return {"id": id_, "name": id_, "day": day, "effect": effect, **more}


def short(*spans):
    return {"kind": "hours", "spans": [{"from": f, "to": t, "period": p} for f, t, p in spans]}


CLOSED = {"kind": "closed"}
HOURS = {
    # An office by day, with a special day of every rule and every effect.
    "front": {
        "periods": ["open", "lunch", "short"],
        "weekly": [
            span(WORKDAYS, "08:00", "12:00", "open"),
            span(WORKDAYS, "13:00", "17:30", "open"),
            span(WORKDAYS, "11:45", "13:15", "lunch"),
            span([6], "09:00", "12:30", "open"),
            span([7], "00:30", "03:00", "short"),
        ],
        "specialDays": [
            special("off", {"rule": "yearly", "month": 7, "day": 4}, {"kind": "period", "period": "lunch"}, off=True),
            special("newYear", {"rule": "yearly", "month": 1, "day": 1, "observed": True}, CLOSED),
            special("independence", {"rule": "yearly", "month": 7, "day": 4, "observed": True}, {"kind": "period", "period": "short"}),
            special("christmasEve", {"rule": "yearly", "month": 12, "day": 24, "observed": True}, short(("08:00", "12:00", "short"))),
            special("memorial", {"rule": "nthWeekday", "month": 5, "weekday": 1, "nth": -1}, CLOSED),
            special("thanksgiving", {"rule": "nthWeekday", "month": 11, "weekday": 4, "nth": 4}, CLOSED),
            special("dayAfter", {"rule": "nthWeekday", "month": 11, "weekday": 4, "nth": 4, "offsetDays": 1}, {"kind": "period", "period": "short"}),
            special("fifthFriday", {"rule": "nthWeekday", "month": 1, "weekday": 5, "nth": 5}, short(("10:00", "14:00", "open"), ("12:00", "15:00", "lunch"))),
            special("goodFriday", {"rule": "easter", "offsetDays": -2}, CLOSED),
            special("easterMonday", {"rule": "easter", "offsetDays": 1}, CLOSED),
            special("leap", {"rule": "yearly", "month": 2, "day": 29}, short(("09:00", "24:00", "open"))),
            special("audit", {"rule": "date", "date": "2027-03-28"}, short(("01:30", "02:30", "open"))),
            special("refit", {"rule": "range", "from": "2026-12-29", "to": "2027-01-08"}, CLOSED),
            special("moon", {"rule": "dates", "dates": ["2027-02-06", "2025-01-29", "2026-02-17", "2028-01-26"]}, CLOSED),
        ],
    },
    # A night shift: spans over midnight, and boundaries in every gap and repeated hour that these zones have.
    "night": {
        "periods": ["night", "odd", "vigil"],
        "weekly": [
            span([6, 7], "02:30", "03:15", "odd"),
            span([5, 6, 7], "01:30", "02:00", "odd"),
            span([7], "01:10", "01:50", "vigil"),
            span([5, 6], "23:20", "23:40", "vigil"),
            span(EVERY_DAY, "22:00", "06:00", "night"),
            span([1, 3, 6], "23:45", "24:00", "odd"),
            span([7], "00:00", "00:45", "odd"),
            span([6], "20:00", "02:45", "vigil"),
        ],
        "specialDays": [
            special("easterVigil", {"rule": "easter", "offsetDays": -1}, short(("20:00", "02:30", "vigil"), ("02:15", "02:45", "odd"))),
            special("firstSunday", {"rule": "nthWeekday", "month": 11, "weekday": 7, "nth": 1}, short(("01:30", "01:15", "vigil"))),
            special("lastSaturday", {"rule": "nthWeekday", "month": 3, "weekday": 6, "nth": -1}, CLOSED),
            special("october", {"rule": "nthWeekday", "month": 10, "weekday": 6, "nth": -1}, short(("21:00", "01:30", "odd"), ("00:00", "24:00", "vigil"))),
            special("leap", {"rule": "yearly", "month": 2, "day": 29}, {"kind": "period", "period": "vigil"}),
        ],
    },
    # A service that is hardly ever closed: a day's span ends a minute before it would meet itself.
    "round": {
        "periods": ["on", "weekend"],
        "weekly": [
            span([6], "12:00", "11:59", "weekend"),
            span([7], "02:00", "01:30", "weekend"),
            span(WORKDAYS, "00:00", "24:00", "on"),
            span([7], "23:00", "02:30", "on"),
        ],
        "specialDays": [
            special("winter", {"rule": "range", "from": "2029-12-24", "to": "2030-01-01"}, short(("22:00", "04:00", "on"))),
            special("moon", {"rule": "dates", "dates": ["2030-10-27", "2031-03-09", "2032-04-04"]}, short(("00:00", "00:00", "on"), ("02:10", "05:00", "on"))),
        ],
    },
}  # fmt: skip

# "Close now", over its second half an emergency line, and one that starts with another and comes later in the list:
# period, and minutes from the middle of a block.
OVERRIDES = [(None, -180, 90), ("short", 0, 45), ("lunch", 0, 30)]

# Seconds from the middle of a block: every quarter of an hour and the second before it, and the seconds of the change itself.
GRID = sorted({-60, -30, 1, 30, 59, 60} | {quarter * 900 - before for quarter in range(-48, 49) for before in (0, 1)})
SPECIAL_STEP = 37 * 60
SPECIAL_COUNT = 84
RANDOM_COUNT = 1000
WINDOW_MINUTES = 8 * 1440


# --- wall clock -------------------------------------------------------------------------------------------------------


def wall(zone, second):
    return (EPOCH + timedelta(seconds=second)).astimezone(zone).replace(tzinfo=None, fold=0)


def instant(zone, local, end=False):
    """The Unix second of a wall time: skipped ones move forward (PEP 495, fold=0), of two an end is the later one."""
    first, second = (int(local.replace(tzinfo=zone, fold=fold).timestamp()) for fold in (0, 1))
    skipped = wall(zone, first) != local
    return second if end and not skipped else first


@lru_cache(maxsize=None)
def start_of(zone, day):
    """The first second of a date."""
    midnight = datetime(day.year, day.month, day.day)
    second = instant(zone, midnight)
    if wall(zone, second) == midnight:
        return second
    # Midnight is skipped: go back to the second at which the clock jumped.
    while wall(zone, second - 1).date() >= day:
        second -= 1
    return second


def time_on(day, text):
    hour, minute = map(int, text.split(":"))
    return datetime(day.year, day.month, day.day) + timedelta(minutes=hour * 60 + minute)


def place(zone, day, from_, to):
    """[from, to) of a span on the date it starts on; nothing where it is empty."""
    if from_ == to:
        return None
    begins, ends = time_on(day, from_), time_on(day, to)
    if ends < begins:
        ends += timedelta(days=1)
    return instant(zone, begins), instant(zone, ends, end=True)


# --- special days -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=None)
def easter(year):
    """By the ecclesiastical moon itself: the Sunday after the first fourteenth of a moon on or after 21 March."""
    golden = year % 19 + 1
    century = year // 100 + 1
    dropped_leap_days = 3 * century // 4 - 12
    moon_correction = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + moon_correction - dropped_leap_days) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    fourteenth = 44 - epact
    if fourteenth < 21:
        fourteenth += 30
    moon = date(year, 3, 1) + timedelta(days=fourteenth - 1)
    return moon + timedelta(days=7 - (moon.weekday() + 1) % 7)


def nth_weekday(year, month, weekday, nth):
    """By the printed page of the month: the nth week row that has the weekday."""
    days = [week[weekday - 1] for week in calendar.monthcalendar(year, month) if week[weekday - 1] != 0]
    if nth == -1:
        return date(year, month, days[-1])
    return date(year, month, days[nth - 1]) if nth <= len(days) else None


def kept_on(day):
    """The weekday on which a date at the weekend is kept."""
    return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def falls(rule, effect, day):
    kind = rule["rule"]
    if kind == "date":
        return day.isoformat() == rule["date"]
    if kind == "dates":
        return day.isoformat() in rule["dates"]
    if kind == "range":
        return rule["from"] <= day.isoformat() <= rule["to"]
    if kind == "easter":
        return day == easter(day.year) + timedelta(days=rule["offsetDays"])
    if kind == "nthWeekday":
        named = day - timedelta(days=rule.get("offsetDays", 0))
        return named == nth_weekday(named.year, rule["month"], rule["weekday"], rule["nth"])
    for year in (day.year - 1, day.year, day.year + 1):
        if rule["month"] == 2 and rule["day"] == 29 and not calendar.isleap(year):
            continue
        actual = date(year, rule["month"], rule["day"])
        kept = kept_on(actual) if rule.get("observed") else actual
        # Hours of its own move with the day; being closed, or in another period, holds on both dates.
        if day == kept or (day == actual and effect["kind"] != "hours"):
            return True
    return False


@lru_cache(maxsize=None)
def special_on(name, day):
    """What the first special day in the list that falls on a date does to it."""
    for one in HOURS[name]["specialDays"]:
        if not one.get("off") and falls(one["day"], one["effect"], day):
            return one["effect"]
    return None


# --- which period -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=None)
def candidates(name, zone, day):
    """Stretches of a date in the order in which they win, and the period of the time outside them."""
    own, before, yesterday = special_on(name, day), special_on(name, day - timedelta(days=1)), day - timedelta(days=1)
    found = []

    def add(on, from_, to, period):
        placed = place(zone, on, from_, to)
        if placed:
            found.append((*placed, period))

    if own is not None:
        for one in own.get("spans", []):
            add(day, one["from"], one["to"], one["period"])
        return found, own.get("period")
    for one in (before or {}).get("spans", []):
        add(yesterday, one["from"], one["to"], one["period"])
    for one in HOURS[name]["weekly"]:
        if day.isoweekday() in one["days"]:
            add(day, one["from"], one["to"], one["period"])
        if before is None and yesterday.isoweekday() in one["days"]:
            add(yesterday, one["from"], one["to"], one["period"])
    return found, None


def period_at(name, zone, overrides, second):
    active = [(from_, order, period) for order, (period, from_, until) in enumerate(overrides) if from_ <= second < until]
    if active:
        return max(active)[2]
    day = wall(zone, second).date()
    if start_of(zone, day + timedelta(days=1)) <= second:
        day += timedelta(days=1)
    found, rest = candidates(name, zone, day)
    return next((period for from_, until, period in found if from_ <= second < until), rest)


# --- the fixture ------------------------------------------------------------------------------------------------------


def transitions(zone):
    """Every second in [FROM, UNTIL) at which the offset becomes another, with that offset in seconds."""
    offset = lambda second: int((EPOCH + timedelta(seconds=second)).astimezone(zone).utcoffset().total_seconds())
    found = []
    step = 3 * 3600
    for start in range(FROM - 1, UNTIL - 1, step):
        low, high = start, min(start + step, UNTIL - 1)
        if offset(low) == offset(high):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
        found.append([high, offset(high)])
    return offset(FROM - 1), found


def letter(name, period):
    """`-` is closed, else the first letter of the alphabet is the first period."""
    return "-" if period is None else chr(ord("a") + HOURS[name]["periods"].index(period))


def runs(letters):
    """aaab as a3b."""
    text, index = [], 0
    while index < len(letters):
        until = index
        while until < len(letters) and letters[until] == letters[index]:
            until += 1
        text.append(letters[index] + (str(until - index) if until - index > 1 else ""))
        index = until
    return "".join(text)


class Answers:
    """Each distinct text once: the same week comes again in other years."""

    def __init__(self):
        self.texts = []
        self.places = {}

    def place(self, text):
        if text not in self.places:
            self.places[text] = len(self.texts)
            self.texts.append(text)
        return self.places[text]


def special_blocks(zone_index):
    """Around the special days of five years a zone, so that between them the zones have every year many times."""
    for name, hours in HOURS.items():
        for year in sorted({2024 + (zone_index * 5 + step * 3) % 14 for step in range(5)}):
            day = date(year, 1, 1)
            while day.year == year:
                if special_on(name, day) is not None and special_on(name, day - timedelta(days=1)) is None:
                    yield name, int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) - 14 * 3600
                day += timedelta(days=1)


def randoms(seed, count):
    """Numerical Recipes' linear congruential generator, which is two lines in any language."""
    state = seed
    for _ in range(count):
        state = (state * 1664525 + 1013904223) % 2**32
        yield FROM + state % (UNTIL - FROM)


def make_zone(index, key, answers):
    zone = zoneinfo.ZoneInfo(key)
    offset, changes = transitions(zone)

    def block(name, overrides, seconds):
        return answers.place(runs([letter(name, period_at(name, zone, overrides, second)) for second in seconds]))

    around = []
    for change, _ in changes:
        overrides = [(period, change + from_ * 60, change + until * 60) for period, from_, until in OVERRIDES]
        row = [block(name, [], [change + second for second in GRID]) for name in HOURS]
        around.append(row + [block("front", overrides, [change + second for second in GRID])])
    specials = [
        [name, second, block(name, [], range(second, second + SPECIAL_COUNT * SPECIAL_STEP, SPECIAL_STEP))]
        for name, second in special_blocks(index)
    ]
    names = list(HOURS)
    random = "".join(
        letter(name, period_at(name, zone, [], second))
        for order, second in enumerate(randoms(index + 1, RANDOM_COUNT))
        for name in [names[order % len(names)]]
    )
    # Minute by minute through eight days around three changes, or where there are none around Easter, a leap day and New Year.
    middles = [changes[order % len(changes)][0] for order in (index, index * 3 + 1, index * 5 + 2)] if changes else [
        int(datetime(*day, tzinfo=UTC).timestamp()) for day in ((2027, 3, 27), (2028, 2, 29), (2030, 1, 1))
    ]  # fmt: skip
    minutes = []
    for name, middle in zip(names, middles):
        first = middle - middle % 60 - WINDOW_MINUTES * 30
        minutes.append([name, first, block(name, [], range(first, first + WINDOW_MINUTES * 60, 60))])
    return {
        "offset": offset,
        "transitions": changes,
        "around": around,
        "specials": specials,
        "random": random,
        "minutes": minutes,
    }


def nth_weekdays(year):
    """For each month and ISO weekday the days of the month that are its 1st … 5th and last, in base 32, 0 for none."""
    digits = "0123456789abcdefghijklmnopqrstuv"
    found = (
        nth_weekday(year, month, weekday, nth)
        for month in range(1, 13)
        for weekday in EVERY_DAY
        for nth in (1, 2, 3, 4, 5, -1)
    )
    return "".join("0" if day is None else digits[day.day] for day in found)


def federal(year):
    """The days off of 5 U.S.C. 6103 on account of a year, in the order of the law's dates."""
    days = [
        kept_on(date(year, 1, 1)),
        nth_weekday(year, 1, 1, 3),
        nth_weekday(year, 2, 1, 3),
        nth_weekday(year, 5, 1, -1),
        kept_on(date(year, 6, 19)),
        kept_on(date(year, 7, 4)),
        nth_weekday(year, 9, 1, 1),
        nth_weekday(year, 10, 1, 2),
        kept_on(date(year, 11, 11)),
        nth_weekday(year, 11, 4, 4),
        kept_on(date(year, 12, 25)),
    ]
    return " ".join(day.isoformat() for day in days)


def tz_version():
    for path in map(pathlib.Path, zoneinfo.TZPATH):
        if (path / "tzdata.zi").exists():
            return (path / "tzdata.zi").read_text().split("\n", 1)[0].removeprefix("# version ")
    raise SystemExit("no tzdata.zi in zoneinfo.TZPATH: install the system's tz data, so that its version can be written down")


def main():
    answers = Answers()
    zones = {key: make_zone(index, key, answers) for index, key in enumerate(ZONES)}
    years = range(2024, 2061)
    fixture = {
        "about": "Made by make-zoneinfo-oracle.py, which says how to read and remake it.",
        "tzVersion": tz_version(),
        "fromSecond": FROM,
        "untilSecond": UNTIL,
        "hours": {
            name: {**hours, "periods": [{"id": period, "name": period} for period in hours["periods"]]}
            for name, hours in HOURS.items()
        },
        "overrides": OVERRIDES,
        "grid": GRID,
        "specialStep": SPECIAL_STEP,
        "zones": zones,
        "answers": answers.texts,
        "easter": {year: easter(year).isoformat() for year in years},
        "nthWeekdays": {year: nth_weekdays(year) for year in years},
        "federal": {year: federal(year) for year in years},
    }
    out = pathlib.Path(__file__).with_name("zoneinfo-oracle.fixture.json")
    # A line for each part and zone, so that a remade file can be compared.
    lines = []
    for member, value in fixture.items():
        if member in ("zones", "hours", "nthWeekdays", "federal"):
            inner = ",\n".join(f"{json.dumps(str(key))}:{json.dumps(one, separators=(',', ':'))}" for key, one in value.items())
            lines.append(f"{json.dumps(str(member))}:{{\n{inner}\n}}")
        else:
            lines.append(f"{json.dumps(member)}:{json.dumps(value, separators=(',', ':'))}")
    out.write_text("{" + ",\n".join(lines) + "}\n")


main()
