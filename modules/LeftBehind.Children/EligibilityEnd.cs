namespace LeftBehind.Children;

// Why a time of counting ends.
public enum EligibilityEnd
{
    ParentReturned,
    TurnedSixteen,
    EndOfCompulsoryStage,
    ParentNoLongerAway,
}
