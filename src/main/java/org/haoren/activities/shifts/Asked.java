package org.haoren.activities.shifts;

import java.util.Collection;
import java.util.List;

/** What a shift can ask for, in one list: codes of qualifications, and codes of courses behind {@value #COURSE}. */
public final class Asked {
    /** What stands before the code of a course; no qualification's code begins so. */
    public static final String COURSE = "course:";

    private Asked() {}

    public static List<String> courses(Collection<String> asked) {
        return asked.stream().filter(each -> each.startsWith(COURSE)).map(each -> each.substring(COURSE.length())).toList();
    }

    public static List<String> qualifications(Collection<String> asked) {
        return asked.stream().filter(each -> !each.startsWith(COURSE)).toList();
    }
}
