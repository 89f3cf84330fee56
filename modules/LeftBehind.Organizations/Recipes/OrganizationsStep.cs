using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Recipes;

/// <summary>Adds or renames organizations by code; parents come before their children. Nothing is removed.</summary>
internal sealed class OrganizationsStep(IDocumentSession session) : IRecipeStepHandler
{
    public string StepName => "organizations";

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        var rows = step.Data["rows"].Deserialize<OrganizationRow[]>(_json) ?? [];
        await session.BeginAsync(cancellationToken);
        foreach (var row in rows)
        {
            await EnsureAsync(row, cancellationToken);
        }
    }

    private static readonly JsonSerializerOptions _json = new(ContentJson.Options) { PropertyNameCaseInsensitive = true };

    private async Task EnsureAsync(OrganizationRow row, CancellationToken cancellationToken)
    {
        var parent = row.Parent is null ? null : await ParentAsync(row, cancellationToken);
        var parentId = parent?.Id;
        var found = await session.Set<Organization>().SingleOrDefaultAsync(known => known.Code == row.Code && known.ParentId == parentId, cancellationToken);
        var organization = found ?? session.Set<Organization>().Add(new Organization { Code = row.Code }).Entity;
        organization.Named(row.Name);
        organization.Level = row.Level;
        organization.Stage = StageOf(row, parent);
        organization.EntryYear = row.EntryYear;
        organization.ClassNumber = row.ClassNumber;
        organization.ResponsiblePerson = row.ResponsiblePerson;
        organization.Phone = row.Phone;
        organization.Address = row.Address;
        await session.SaveAsync(cancellationToken);
        // The chain holds the row's own id, which is known only once it has been inserted.
        OrganizationTree.Attach(organization, parent);
        await session.SaveAsync(cancellationToken);
    }

    private static SchoolStage? StageOf(OrganizationRow row, Organization? parent) => row.Level switch
    {
        OrganizationLevel.School => row.NineYear ? null : row.Stage ?? OrganizationRules.StageOf(row.Code),
        OrganizationLevel.Class => row.Stage ?? parent?.Stage ?? throw new RecipeException($"The class {row.Code} stands in a nine-year school: say its stage."),
        _ => null,
    };

    private async Task<Organization> ParentAsync(OrganizationRow row, CancellationToken cancellationToken) =>
        await session.Set<Organization>().Where(known => known.Code == row.Parent).OrderBy(known => known.Level).FirstOrDefaultAsync(cancellationToken)
        ?? throw new RecipeException($"The organization {row.Code} names the parent {row.Parent}, which is not there: put it first.");
}
