using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening;

/// <summary>How many pupils of a class or school have which mark.</summary>
internal sealed record RosterCounts(int Open, int AtHome, int Suspected, int Confirmed)
{
    public int Pupils => Open + AtHome + Suspected + Confirmed;

    public int Marked => Pupils - Open;

    public static RosterCounts Of(IEnumerable<(ScreeningMark Mark, int Count)> marks)
    {
        var counts = marks.ToLookup(pair => pair.Mark, pair => pair.Count);
        return new(counts[ScreeningMark.Open].Sum(), counts[ScreeningMark.AtHome].Sum(), counts[ScreeningMark.Suspected].Sum(), counts[ScreeningMark.Confirmed].Sum());
    }
}
