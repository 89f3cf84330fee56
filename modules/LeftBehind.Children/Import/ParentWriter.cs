using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>
/// What a line says of a parent, as dated facts. Annex 2 knows no day of leaving: that the school lists the child is kept as its
/// statement of that day, away three months and more, and gives way to a date as soon as one is known.
/// </summary>
internal static class ParentWriter
{
    public static void Apply(Parent parent, ParsedParent said, DateOnly on)
    {
        parent.Name = said.Name.Length > 0 ? said.Name : parent.Name;
        parent.Phones = said.Phones.Count > 0 && !said.Phones.All(parent.Phones.Contains) ? [.. said.Phones] : parent.Phones;
        if (said.IsAway)
        {
            Away(parent, said, on);
        }
        else if (said.Status is { } status && !parent.Absences.Exists(AbsenceRules.IsOpen))
        {
            parent.Status = status;
        }
    }

    /// <summary>At home by the workbook, away by the file: nobody but the school knows since when.</summary>
    public static bool CameHome(Parent parent, ParsedParent said) => said.Status == ParentStatus.Home && parent.Absences.Exists(AbsenceRules.IsOpen);

    /// <summary>双亲留守: both are away, although no line says where.</summary>
    public static void ApplyFlag(ParentsPart parents, ParsedChild parsed)
    {
        if (parsed.ParentsAway != 2)
        {
            return;
        }

        foreach (var parent in new[] { parents.Father, parents.Mother }.Where(parent => parent.Status == ParentStatus.Unknown && !parent.Absences.Exists(AbsenceRules.IsOpen)))
        {
            Away(parent, new ParsedParent { Status = ParentStatus.AwayOutOfProvince, IsSomewhere = true }, parsed.FilledOn);
        }
    }

    private static void Away(Parent parent, ParsedParent said, DateOnly on)
    {
        var absence = parent.Absences.FindLast(AbsenceRules.IsOpen);
        if (absence is null)
        {
            parent.Absences.Add(absence = new Absence { DeclaredAwayAsOf = said.Since is null ? on : null });
        }

        absence.Since = said.Since ?? absence.Since;
        absence.DeclaredAwayAsOf = absence.Since is null ? absence.DeclaredAwayAsOf ?? on : null;
        if (said.Place.Length > 0 && said.Place != absence.Place)
        {
            absence.Place = said.Place;
            absence.PlaceLevel = PlaceLevels.Of(said.Place);
        }

        if (!said.IsSomewhere || !AbsenceRules.IsAway(parent.Status))
        {
            parent.Status = said.Status!.Value;
        }
    }
}
