using System.Text.Json;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Demo.Families;
using LeftBehind.Demo.Scale;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Demo.Recipes;

/// <summary>Fills the classes of a school with invented children. A school that has files already is left alone.</summary>
internal sealed class DemoChildrenStep(IDocumentSession session, InventedFiles files, DemoFileRows beside, TimeProvider time) : IRecipeStepHandler
{
    private const string ContentType = "Child";
    private const string JuniorSchoolType = "31";

    public string StepName => "demo-children";

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var rows = step.Data["rows"].Deserialize<DemoChildrenRow[]>(JsonSerializerOptions.Web) ?? [];
        foreach (var (place, row) in rows.Index())
        {
            await FillAsync(row, row.Seed ?? place + 1, cancellationToken);
        }
    }

    private async Task FillAsync(DemoChildrenRow row, int seed, CancellationToken cancellationToken)
    {
        var school = await session.Set<Organization>().AsNoTracking().SingleOrDefaultAsync(known => known.Code == row.School && known.Level == OrganizationLevel.School, cancellationToken)
            ?? throw new RecipeException($"There is no school with the code {row.School}: put its organizations first.");
        if (await session.Query<ContentItem>().AnyAsync(item => item.SchoolId == school.Id && item.ContentType == ContentType, cancellationToken))
        {
            return;
        }

        var today = ChinaTime.Today(time);
        var generator = new FamilyGenerator(seed, today, await NameAsync(school.TownshipId, cancellationToken), await CodeAsync(school.CountyId, cancellationToken));
        var children = generator.Generate(await ClassesAsync(school, cancellationToken), row.Children);
        var items = await files.SaveAsync(children, null, cancellationToken);
        foreach (var (place, item) in items.Index())
        {
            await beside.GrantAsync(item, place, row.Accounts, cancellationToken);
            if (children[place].FileState == DemoFileState.Submitted)
            {
                await beside.SubmitAsync(item, row.Accounts, cancellationToken);
            }
        }
        await session.SaveAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<DemoClass>> ClassesAsync(Organization school, CancellationToken cancellationToken)
    {
        var stage = school.Code.StartsWith(JuniorSchoolType, StringComparison.Ordinal) ? SchoolStage.Junior : SchoolStage.Primary;
        var classes = await session.Set<Organization>().AsNoTracking()
            .Where(known => known.SchoolId == school.Id && known.Level == OrganizationLevel.Class && known.EntryYear != null && known.ClassNumber != null)
            .OrderByDescending(known => known.EntryYear).ThenBy(known => known.ClassNumber).ToListAsync(cancellationToken);
        return classes.Count == 0
            ? throw new RecipeException($"The school {school.Code} has no classes: put them first.")
            : [.. classes.Select(known => new DemoClass(known.Id, new(known.EntryYear!.Value, stage, known.ClassNumber!.Value)))];
    }

    private async Task<string> NameAsync(int? id, CancellationToken cancellationToken) =>
        await session.Set<Organization>().Where(known => known.Id == id).Select(known => known.Name).SingleOrDefaultAsync(cancellationToken) ?? "";

    private async Task<string> CodeAsync(int? id, CancellationToken cancellationToken) =>
        await session.Set<Organization>().Where(known => known.Id == id).Select(known => known.Code).SingleOrDefaultAsync(cancellationToken) ?? "";
}
