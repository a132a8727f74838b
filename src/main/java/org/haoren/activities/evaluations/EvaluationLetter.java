package org.haoren.activities.evaluations;

import org.haoren.platform.mail.Letter;

enum EvaluationLetter implements Letter {
    /** To a volunteer about whom a station has a concern. */
    CONCERN
}
