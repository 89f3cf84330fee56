using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Children.ViewModels;

/// <summary>What somebody must know who answers the alert of one child, and nothing more of its file.</summary>
internal sealed class CareModel
{
    public required ContentItem Item { get; init; }

    public required ChildFile File { get; init; }

    public required DateOnly Today { get; init; }

    public SchoolClass? Class { get; init; }

    public CareAnswer? Answer { get; init; }

    public string ClassName => Class is null ? "" : ClassRules.Display(Class.Cohort, SchoolCalendarRules.YearOn(Today));

    public IEnumerable<DashboardPhone> Phones => PhonesOf(File);

    /// <summary>Guardians first, then the parents; of each the first number.</summary>
    public static IEnumerable<DashboardPhone> PhonesOf(ChildFile file) => file.Guardians.Guardians.Select(guardian => ($"{guardian.Relation} {guardian.Name}".Trim(), guardian.Phones))
        .Append(($"{ChildWords.Of(ParentRole.Father)} {file.Parents.Father.Name}", file.Parents.Father.Phones))
        .Append(($"{ChildWords.Of(ParentRole.Mother)} {file.Parents.Mother.Name}", file.Parents.Mother.Phones))
        .Where(person => person.Phones.Count > 0).Select(person => new DashboardPhone(person.Item1, person.Phones[0]));
}
