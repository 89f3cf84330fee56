namespace LeftBehind.Organizations;

/// <summary>Half of a school year; both days are in it. Number is 1 (September to January) or 2 (February to July).</summary>
public sealed record Term(SchoolYear Year, int Number, DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly on) => From <= on && on <= To;

    public override string ToString() => Number == 1 ? $"{Year}第一学期" : $"{Year}第二学期";
}
