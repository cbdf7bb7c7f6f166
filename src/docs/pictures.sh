#!/bin/sh
# Draws the pictures of templates.md and README.md: pages of the reports that the program writes.
# Needs the jar (mvn package), pdftoppm and pdftotext of poppler, and for the workbook LibreOffice;
# run it in the root of the repository.
set -eu

jar=${JAR:-target/casualty-reports.jar}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

picture() { # name, then the words of the call
  name=$1
  shift
  java -jar "$jar" report "$@" --format pdf --out "$out/$name" 2>/dev/null >"$out/$name.path"
  pdftoppm -r "${dpi:-44}" -png -f "${page:-1}" -l "${page:-1}" -singlefile "$(cat "$out/$name.path")" \
    "src/docs/$name"
}

sahel=datasets/sahel-2022-2024
large=datasets/example-large

dpi=56 picture monthly $sahel --month 2024-01
picture brief $large --month 2023-12 --template brief --lang fr
dpi=56 page=5 picture annual $large --from 2023-01 --to 2023-12 --template annual
dpi=56 picture incident-dossier $sahel --incident I7 --template incident-dossier --lang ar
picture claimant-comparison $sahel --from 2022-09 --to 2024-01 --template claimant-comparison

# The sheet of tallies, as LibreOffice prints it.
java -jar "$jar" report $sahel --from 2022-09 --to 2024-01 --template workbook --out "$out" \
  2>/dev/null >"$out/workbook.path"
soffice -env:UserInstallation="file://$out/office" --headless --convert-to pdf --outdir "$out" \
  "$(cat "$out/workbook.path")" >/dev/null 2>&1
printed=$(echo "$out"/workbook*.pdf)
sheet=3 # after the cover and the contents
until pdftotext -f $sheet -l $sheet "$printed" - | grep -q 'Deaths claimed by claimant, actor'; do
  sheet=$((sheet + 1))
done
pdftoppm -r 80 -x 0 -y 0 -W 1323 -H 340 -png -f $sheet -l $sheet -singlefile "$printed" \
  src/docs/workbook
