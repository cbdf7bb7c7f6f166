#!/bin/sh
# Draws the pictures of templates.md: first pages of the reports that the program writes.
# Needs the jar (mvn package) and pdftoppm of poppler; run it in the root of the repository.
set -eu

jar=${JAR:-target/casualty-reports.jar}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

picture() { # name, then the words of the call
  name=$1
  shift
  java -jar "$jar" report "$@" --format pdf --out "$out/$name" 2>/dev/null >"$out/$name.path"
  pdftoppm -r 44 -png -f "${page:-1}" -l "${page:-1}" -singlefile "$(cat "$out/$name.path")" \
    "src/docs/$name"
}

sahel=datasets/sahel-2022-2024
large=datasets/example-large

picture monthly $sahel --month 2024-01
picture brief $large --month 2023-12 --template brief --lang fr
page=2 picture annual $large --from 2023-01 --to 2023-12 --template annual
picture incident-dossier $sahel --incident I7 --template incident-dossier --lang ar
picture claimant-comparison $sahel --from 2022-09 --to 2024-01 --template claimant-comparison
