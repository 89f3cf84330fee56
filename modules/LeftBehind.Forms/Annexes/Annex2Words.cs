using System.Globalization;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Forms.Annexes;

/// <summary>A child's file in the words of Annex 2.</summary>
internal static class Annex2Words
{
    private const int GuardiansOnTheForm = 2;

    /// <param name="child">The file and the helper.</param>
    /// <param name="on">填报时间: the day of which it tells.</param>
    /// <param name="nameStayingParent">Whether the county prints 随其他生活（母亲）.</param>
    /// <param name="change">变动情况</param>
    public static Annex2Row Of(ChildOnForm child, DateOnly on, bool nameStayingParent, string change)
    {
        var file = child.File;
        return new Annex2Row
        {
            Name = file.Child.Name,
            Class = file.Enrolment.Cohort() is { } cohort ? ClassRules.ShortDisplay(cohort, SchoolCalendarRules.YearOn(on)) : "",
            Father = Of(file.Parents.Father, on),
            Mother = Of(file.Parents.Mother, on),
            Guardians = Of(file.Guardians.Guardians),
            GuardianshipForm = GuardianshipForms.Print(file.Guardians.Detail, nameStayingParent),
            Concerns = ConcernWords.Of(file.Concerns),
            Mentor = child.Helper is not { } helper ? "" : helper.Occupation.Length == 0 ? helper.Name : $"{helper.Name}（{helper.Occupation}）",
            Change = change,
        };
    }

    // 外出地及电话: of a parent at home the column asks nothing more.
    private static string Of(Parent parent, DateOnly on) => ParentWords.IsAway(parent, on)
        ? string.Join('\n', new[] { ParentWords.Where(parent, on), ParentWords.Phones(parent) }.Where(word => word.Length > 0))
        : ParentWords.Where(parent, on);

    private static string Of(List<Guardian> guardians)
    {
        var lines = guardians.Take(GuardiansOnTheForm)
            .Select(guardian => string.Join('；', new[] { guardian.Name, guardian.Address, string.Join('、', guardian.Phones) }.Where(word => !string.IsNullOrWhiteSpace(word))))
            .Where(line => line.Length > 0);
        var further = guardians.Count - GuardiansOnTheForm;
        return string.Join('\n', further > 0 ? lines.Append(string.Create(CultureInfo.InvariantCulture, $"（另有{further}人）")) : lines);
    }
}
