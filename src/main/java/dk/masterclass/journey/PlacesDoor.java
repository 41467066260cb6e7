package dk.masterclass.journey;

import dk.masterclass.worksheet.JsonDoor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a browser says how far its reader has come; it may say so in the moment in which the page goes. */
@JsonDoor
@RestController
final class PlacesDoor {

    private final ReadingPlaces places;

    PlacesDoor(ReadingPlaces places) {
        this.places = places;
    }

    @PutMapping("/api/places/{step}/{place}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String step, @PathVariable int place) {
        places.leave(step, place);
    }
}
