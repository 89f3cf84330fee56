using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

internal sealed class ClassMaker(IDocumentSession session, OrganizationReader reader, OrganizationEditor editor, OrganizationRights rights) : IClassMaker
{
    public async Task<bool> MayMakeAsync(int schoolId, CancellationToken cancellationToken) =>
        await reader.FindAsync(schoolId, cancellationToken) is { } school && rights.MayMake(OrganizationLevel.Class, school.Path);

    public async Task<int> EnsureAsync(int schoolId, ClassCohort cohort, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(schoolId, cancellationToken) is not { } school || !rights.MayMake(OrganizationLevel.Class, school.Path))
        {
            throw new OutsideScopeException();
        }
        var (year, stage, number) = (cohort.EntryYear, cohort.Stage, cohort.Number);
        var known = await session.Query<Organization>()
            .Where(row => row.SchoolId == schoolId && row.Level == OrganizationLevel.Class && row.EntryYear == year && row.Stage == stage && row.ClassNumber == number && row.ValidTo == null)
            .Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (known != 0)
        {
            return known;
        }
        var form = new OrganizationForm { Level = OrganizationLevel.Class, EntryYear = year, ClassNumber = number, Stage = stage == SchoolStage.Primary ? StageChoice.Primary : StageChoice.Junior };
        var (made, fault) = await editor.CreateAsync(form, school, cancellationToken);
        return made?.Id ?? throw new InvalidOperationException($"The class of {cohort} cannot be made: {fault}.");
    }
}
