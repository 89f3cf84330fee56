namespace LeftBehind.Children;

public enum FindingCode
{
    // Refused.
    NameMissing,
    NameTooLong,
    NameUnprintable,
    NotAName,
    TextUnprintable,
    TextTooLong,
    ValueMalformed,
    BirthInFuture,
    FilledInFuture,
    ResidentIdMalformed,
    StudentRegistryNoMalformed,
    PhoneMalformed,
    EmailMalformed,
    ReturnBeforeLeaving,
    VisitEndsBeforeItBegins,
    VisitBeginMissing,
    NumberTaken,
    DateMalformed,

    // Warned of.
    ResidentIdCheckDigit,
    StudentRegistryNoCheckDigit,
    SexDiffersFromId,
    BirthDiffersFromId,
    TooYoungForSchool,
    TooOldForSchool,
    AgeUnusualForGrade,
    LeavingInFuture,
    AbsencesOverlap,
    HomeButStillAway,
    DateOfDeathMissing,
}
