using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Indexes;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeftBehind.Letters.Services;

/// <summary>What stands around a letter while it is written: where it belongs, which classes it can go to, who signs it.</summary>
internal sealed class LetterComposer(IUserContext userContext, IDocumentSession session, IClassDirectory classes, ILetterLinks links, TimeProvider time)
{
    public const string Classes = "LetterClasses";
    public const string Homes = "LetterHomes";
    public const string Grades = "LetterGrades";
    public const string Obstacle = "LetterObstacle";

    /// <summary>A letter belongs to the class or school of who writes it.</summary>
    public int Place => userContext.User.Scope.OrganizationId;

    public async Task PrepareAsync(ViewDataDictionary viewData, CancellationToken cancellationToken)
    {
        var year = SchoolCalendarRules.YearOn(ChinaTime.Today(time));
        IReadOnlyList<SchoolClass> own = userContext.User.Scope.Level == OrganizationLevel.School ? await classes.OfSchoolAsync(Place, cancellationToken) : [];
        viewData[Classes] = own.Select(entry => (entry.Id, ClassRules.Display(entry.Cohort, year))).ToList();
        viewData[Grades] = own.Select(entry => ClassRules.GradeIn(entry.Cohort, year)).OfType<int>().Distinct().Order().ToList();
        viewData[Homes] = own.Count == 0 ? [] : (await session.Query<HomeIndex>().Where(home => home.Published && home.SchoolId == Place).OrderBy(home => home.SortKey)
            .Select(home => new { home.ContentItemId, home.Name }).ToListAsync(cancellationToken)).ConvertAll(home => (home.ContentItemId, home.Name));
        viewData[Obstacle] = links.Obstacle;
    }

    public async Task<LetterForm> BeginAsync(LetterPreset? preset, LetterLanguage language, CancellationToken cancellationToken)
    {
        var signing = await SchoolAsync(cancellationToken);
        return new()
        {
            Letter = new()
            {
                Title = preset?.Title ?? "",
                Salutation = LetterPresets.Salutation(language),
                Body = preset?.Body ?? "",
                Season = preset?.Season ?? LetterSeason.Term,
                Language = language,
                Signer = userContext.User.DisplayName,
                School = signing?.Name,
                Phone = signing?.Phone,
            },
        };
    }

    /// <summary>The school of who writes. A class teacher's scope does not hold its row, whose name and phone stand on every letter.</summary>
    public async Task<Organization?> SchoolAsync(CancellationToken cancellationToken) =>
        await session.Query<Organization>().Where(place => place.Id == Place).Select(place => place.SchoolId).FirstOrDefaultAsync(cancellationToken) is { } id
            ? await session.QueryOutsideScope<Organization>().FirstOrDefaultAsync(place => place.Id == id, cancellationToken)
            : null;
}
