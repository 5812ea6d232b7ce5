package io.waimao.ingestion.reference;

import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.observations.Observation;
import java.util.List;
import java.util.TreeMap;

/** The figures of several files, sorted by code. A figure that occurs twice, in one file or in two, is a fault. */
final class FiguresOfFiles {

    private record Place(Observation figure, String file, int line) {}

    private final TreeMap<String, Place> places = new TreeMap<>();
    private final ReferenceFiles files;
    private final FigureFormat reader;
    private final Faults faults;

    FiguresOfFiles(ReferenceFiles files, FigureFormat reader, Faults faults) {
        this.files = files;
        this.reader = reader;
        this.faults = faults;
    }

    void read(String file) {
        files.read(file, reader, faults, (figure, line) -> add(new Place(figure, file, Math.toIntExact(line))));
    }

    private void add(Place place) {
        var first = places.putIfAbsent(place.figure().getCode(), place);
        if (first != null) {
            faults.add(new Fault(
                    place.file(),
                    place.line(),
                    reader.periodColumn(),
                    place.figure().period().getCode(),
                    "line %d of %s has the same figure: %s"
                            .formatted(
                                    first.line(), first.file(), place.figure().getCode())));
        }
    }

    List<Observation> figures() {
        return places.values().stream().map(Place::figure).toList();
    }
}
