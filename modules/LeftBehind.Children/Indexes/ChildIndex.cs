using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Indexes;

/// <summary>What lists and counts read of a child's file. Dates, never today's answer: see <see cref="ChildIndexRules"/>.</summary>
public sealed class ChildIndex : ContentIndex
{
    public string Name { get; set; } = "";

    public string SortKey { get; set; } = "";

    public Sex? Sex { get; set; }

    /// <summary>ISO text of a partial date, which sorts as the dates do.</summary>
    public string? BirthDate { get; set; }

    public DateOnly? FilledOn { get; set; }

    public DateTime ModifiedUtc { get; set; }

    public GuardianshipForm? GuardianshipForm { get; set; }

    public GuardianshipDetail? GuardianshipDetail { get; set; }

    public string GuardianName { get; set; } = "";

    /// <summary>As lists show it (138****5678): the whole number is in the file alone.</summary>
    public string GuardianPhoneMasked { get; set; } = "";

    /// <summary>Parents whose absence has no end: 0, 1 or 2.</summary>
    public int ParentsAway { get; set; }

    /// <summary>2013 definition: counts on a day d if From &lt;= d and (Until is null or d &lt; Until).</summary>
    public DateOnly? EligibleFrom { get; set; }

    public DateOnly? EligibleUntil { get; set; }

    public EligibilityEnd? EligibilityEnd { get; set; }

    /// <summary>Beginning of the absence that decides: from then until EligibleFrom the child is watched.</summary>
    public DateOnly? AwaySince { get; set; }

    /// <summary>据学校申报，待补日期</summary>
    public bool RestsOnDeclaration { get; set; }

    /// <summary>2016 definition.</summary>
    public DateOnly? CivilAffairsFrom { get; set; }

    public DateOnly? CivilAffairsUntil { get; set; }

    /// <summary>The event by which the child left; null while none stands.</summary>
    public ChangeType? ExitType { get; set; }

    public DateOnly? ExitOn { get; set; }

    /// <summary>The day on which the alert of a child without an adult ends by itself; null if there is none.</summary>
    public DateOnly? WithoutAdultUntil { get; set; }

    /// <summary>Empty blocks of the file, of those that do not depend on the term or on a helper.</summary>
    public int MissingBlocks { get; set; }

    public string? StudentRegistryHash { get; set; }

    public string? ResidentIdHash { get; set; }
}

internal sealed class ChildIndexProvider(IKeyedHash hash) : IndexProvider<ChildIndex>
{
    public override string ContentType => ChildType.Name;

    public override Type ManyType => typeof(ChildToken);

    protected override ChildIndex Map(ContentItem item)
    {
        var file = ChildFile.Of(item);
        var on = ChildIndexRules.DayOf(item);
        var education = file.Evaluate(EligibilityDefinition.Education2013, on);
        var civil = file.Evaluate(EligibilityDefinition.CivilAffairs2016, on);
        var exit = LifecycleRules.ExitOf(file.Lifecycle.Events, education);
        return new()
        {
            Name = file.Child.Name,
            SortKey = ChildIndexRules.SortKeyOf(file.Child.Name),
            Sex = file.Child.Sex,
            BirthDate = file.Child.BirthDate?.ToString(),
            FilledOn = file.Child.FilledOn,
            ModifiedUtc = item.ModifiedUtc,
            GuardianshipForm = file.Guardians.Detail is { } detail ? GuardianshipForms.Of(detail) : null,
            GuardianshipDetail = file.Guardians.Detail,
            GuardianName = file.Guardians.Guardians.FirstOrDefault()?.Name ?? "",
            GuardianPhoneMasked = Mask.Phone(file.Guardians.Guardians.FirstOrDefault()?.Phones.FirstOrDefault()),
            ParentsAway = new[] { file.Parents.Father, file.Parents.Mother }.Count(parent => parent.Absences.Exists(AbsenceRules.IsOpen)),
            EligibleFrom = education.EligibleFrom,
            EligibleUntil = education.EligibleUntil,
            EligibilityEnd = education.End,
            AwaySince = Later(education.AwaySince, CompulsoryStageRules.Of(file.Enrolment)?.From),
            RestsOnDeclaration = education.RestsOnDeclaration,
            CivilAffairsFrom = civil.EligibleFrom,
            CivilAffairsUntil = civil.EligibleUntil,
            ExitType = exit?.Type,
            ExitOn = exit?.On,
            WithoutAdultUntil = AlertRules.WithoutAdultUntil(file.Child, file.Guardians),
            MissingBlocks = CompletenessRules.MissingNow(file, hasClass: item.ClassId is not null),
            StudentRegistryHash = HashOf(file.Child.StudentRegistryNo),
            ResidentIdHash = HashOf(file.Child.ResidentIdNo),
        };
    }

    public override IEnumerable<ContentIndex> MapMany(ContentItem item)
    {
        var file = ChildFile.Of(item);
        var sortKey = ChildIndexRules.SortKeyOf(file.Child.Name);
        return NameSearch.Tokens(file.Child.Name)
            .Concat(ChildTokens.OfNumbers(file, hash))
            .Distinct(StringComparer.Ordinal)
            .Select(token => new ChildToken { Token = token, SortKey = sortKey });
    }

    // Before the first school day nobody is watched.
    private static DateOnly? Later(DateOnly? away, DateOnly? stage) => away < stage ? stage : away;

    private string? HashOf(string? number) => string.IsNullOrEmpty(number) ? null : hash.Of(number);
}
