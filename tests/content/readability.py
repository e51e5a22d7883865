#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how hard each page is to read, and fails a page above US grade 5.

The Flesch-Kincaid grade (GNU style, package diction) is the gate; SMOG, words
and the mean length of a sentence are printed. What is measured is what a reader
sees of a page: sources, names of drawings and descriptions of them are left out.
Titles, table cells and the like count as very short sentences and make a page
look easier than it is, so the whole sentences alone must pass as well.

Who takes a medicine knows its name, however long: the last column is the grade
of the whole sentences with each such name as a word of two syllables, and it
must pass too. Both stand in the list, so that nothing is hidden by it.
"""
import re
import shutil
import subprocess
import sys

from book import TOP, Book, content_files, plain_text, sentences, short

HIGHEST_GRADE = 5.0
MEDICINE = re.compile(r'\b(apixaban|rivaroxaban|dabigatran|edoxaban|warfarin|heparin|aspirin|clopidogrel|ibuprofen|'
                      r'naproxen|diclofenac|isotretinoin|retinoids?|lidocaine|benzoyl peroxide|botulinum toxin|'
                      r'steroids?)\b', re.IGNORECASE)
LONG_SENTENCE = 20
NOT_MEASURED = {'alt', 'also', 'order', 'note', 'short'}
MEASURED_FILES_WITHOUT_PAGES = {'GuideGlossary', 'GuideChoice', 'GuideVisit', 'GuideQuiz', 'GuideSelfCheck'}


def measured_texts(page):
    """The strings of a page: those of whole sentences, and all; a title gets a full stop."""
    texts = [plain_text(prop.text).strip() for prop in page.all_strings() if prop.name not in NOT_MEASURED]
    texts = [text for text in texts if text]
    whole = [text for text in texts if text[-1] in '.?!']
    return whole, [text if text in whole else text + '.' for text in texts]


def run_style(texts):
    """Returns the grade by Flesch-Kincaid and by SMOG."""
    plain = '\n'.join(texts).translate(str.maketrans('’‘“”–—', '\'\'""--'))
    report = subprocess.run(['style'], input=plain, text=True, capture_output=True, check=True).stdout
    return [float(re.search(rf'{name}: (-?[\d.]+)', report)[1]) for name in ('Kincaid', 'SMOG-Grading')]


def measure(page):
    """Prints one line on a page and its long sentences. Returns whether it passes."""
    whole, texts = measured_texts(page)
    grade, smog = run_style(texts)
    strict_grade, strict_smog = run_style(whole)
    named_grade, _named_smog = run_style([MEDICINE.sub('tablet', text) for text in whole])
    parts = [sentence for text in whole for sentence in sentences(text)]
    lengths = [len(sentence.split()) for sentence in parts]
    print(f'{page.id:16} {grade:5.1f} {strict_grade:5.1f}   {smog:5.1f} {strict_smog:5.1f}   '
          f'{len(" ".join(texts).split()):5}   {sum(lengths) / len(lengths):5.1f}   {named_grade:5.1f}')
    for sentence, length in zip(parts, lengths):
        if length > LONG_SENTENCE:
            print(f'    {length} words: {sentence}')
    highest = max(grade, strict_grade, named_grade)
    if highest > HIGHEST_GRADE:
        print(f'{short(page.path)}:{page.line}:{page.column}: grade {highest} is above {HIGHEST_GRADE}')
    return highest <= HIGHEST_GRADE


def main():
    if shutil.which('style') is None:
        print('the program “style” is missing: install the package diction')
        return 1
    book = Book(content_files(TOP / 'ui' / 'content'), TOP / 'icons' / 'illustrations')
    pages = [page for root in book.roots.values()
             for page in root.all_objects('GuidePage', *MEASURED_FILES_WITHOUT_PAGES)]
    print('page             Flesch-Kincaid      SMOG      words   words a   names of')
    print('                   all whole       all whole           sentence  medicines short')
    passed = [measure(page) for page in pages]
    for fault in book.faults:
        print(fault)
    print(f'{len(passed)} pages, {passed.count(False)} above grade {HIGHEST_GRADE}')
    return 0 if passed and all(passed) and not book.faults else 1


if __name__ == '__main__':
    sys.exit(main())
