using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Indexes;

// What an index row says of a file: right from the day that it is made for until a day on which another one would be made.
internal sealed record IndexDates
{
    public int ParentsAway { get; init; }

    public EligibilityPeriod? Education { get; init; }

    public DateOnly? AwaySince { get; init; }

    public bool RestsOnDeclaration { get; init; }

    public EligibilityPeriod? CivilAffairs { get; init; }

    public ChangeEvent? Exit { get; init; }
}
