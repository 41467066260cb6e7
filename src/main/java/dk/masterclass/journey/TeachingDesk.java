package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.TeachingNotes;
import dk.masterclass.people.NotVisible;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What whoever teaches is told about each module. Participants and contacts never get it. */
@Service
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class TeachingDesk {

    private final Course course;

    TeachingDesk(Course course) {
        this.course = course;
    }

    /** The modules there are notes for. */
    public List<Module> modules() {
        return course.modules().stream()
                .filter(module -> module.teaching().isPresent())
                .toList();
    }

    public TeachingNotes notes(Module module) {
        return module.teaching().orElseThrow(() -> new NotVisible("Teaching notes of " + module.id()));
    }

    public Module module(String id) {
        return modules().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("Teaching notes of " + id));
    }
}
