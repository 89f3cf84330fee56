namespace LeftBehind.Demo.Families;

/// <summary>What a screen must be able to show of a child and its family.</summary>
internal enum DemoSituation
{
    BothAway,
    BothAwayMonthKnown,
    WithMaternalGrandparents,
    FatherAway,
    MotherAway,
    OtherParentUnable,
    UnderThreeMonths,
    ShortVisit,
    LeftAgain,
    ParentsReturned,
    LivesAlone,
    WithMinorSibling,
    WithFriend,
    WithRelative,
    Boarding,
    FatherDead,
    Divorced,
    MotherImprisoned,
    Overseas,
    DeclaredOnly,
    Incomplete,
    LongConcern,
    SixteenSoon,
    TransferredIn,
    TransferredOut,
    DroppedOut,
    Suspended,
    Graduated,
}
