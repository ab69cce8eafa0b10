#!/bin/sh
# Makes the word lists and the name model anew:  train.sh WORK [COUNT]
#
# WORK is a folder for what is in between. It must hold `dict` (fr.dic, fr.aff, canadian-english,
# american-english, canadian-english-small) and `names` (see registers.py); README.md says where
# they come from. Python needs the packages faker, numpy and pyarrow.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
room=$(dirname "$here")
work=$1
count=${2:-80000}

cd "$here"
DICT="$work/dict" NAMES="$work/names"; export DICT NAMES
python3 build_lexicon.py "$work/dict" "$room/LexiconData.swift"
python3 generate.py "$count" 7 > "$work/texts.jsonl"

# A throw-away package around the room, with a program that writes what the model sees.
package="$work/package"
mkdir -p "$package/Sources/rows"
ln -sfn "$room" "$package/Sources/Redaction"
cat > "$package/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription
let package = Package(
    name: "ethicsdesk",
    targets: [
        .target(name: "Redaction", exclude: ["Training"]),
        .executableTarget(name: "rows", dependencies: ["Redaction"]),
    ])
PACKAGE
cat > "$package/Sources/rows/main.swift" <<'ROWS'
import Foundation
import Redaction

struct Entity: Decodable { let start: Int; let end: Int }
struct Line: Decodable { let lang: String; let text: String; let entities: [Entity] }

while let line = readLine() {
    let entry = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    let names = entry.entities.map { $0.start..<$0.end }
    let language = RedactionLanguage(rawValue: entry.lang) ?? .auto
    var bytes = Data()
    for row in NameTraining.rows(of: entry.text, language: language, names: names) {
        var numbers = [UInt16](repeating: .max, count: 80)
        numbers[0] = row.isName ? 1 : 0
        for (index, slot) in row.slots.enumerated() { numbers[index + 1] = UInt16(slot) }
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    }
    FileHandle.standardOutput.write(bytes)
}
ROWS
(cd "$package" && swift build -c release --product rows)
"$package/.build/release/rows" < "$work/texts.jsonl" > "$work/rows.bin"
python3 learn.py "$work/rows.bin" "$room/NameWeights.swift" -0.9
