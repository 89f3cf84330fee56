namespace LeftBehind.Children;

public enum ReasonCode
{
    // What makes a child count, or not yet.
    ParentAway,
    ParentDeclaredAway,
    ParentAwayTooShort,
    ParentDeceased,
    ParentMissing,
    ParentImprisoned,
    ParentUnable,
    BothAway,
    OneAwayOtherUnable,

    // What excludes.
    NoParentAway,
    ParentsReturned,
    OtherParentAble,
    NotRural,
    OutsideCompulsoryStage,
    TurnedSixteen,
    AwayParentWithoutCustody,
    AwayNotLongEnough,

    // What counts although the definition's sentence does not name it.
    LivesWithFriend,
    LivesAlone,
    LivesWithMinor,
    OtherReasonCounted,

    // What was assumed.
    FirstOfMonthAssumed,
    FirstOfYearAssumed,
    VisitNotCounted,
    VisitBrokeAbsence,
    OtherParentRemainsGuardian,

    // What is missing or at odds, and does not exclude.
    RuralNotStated,
    AwaySinceUnknown,
    WhereaboutsUnknown,
    BirthDateMissing,
    ClassMissing,
    NoGuardian,
    HukouElsewhere,
    HomeButAbsenceOpen,
}
