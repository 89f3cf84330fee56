using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

/// <summary>Between what is stored and what is typed.</summary>
internal static class OrganizationForms
{
    public static OrganizationForm Of(Organization row) => new()
    {
        Level = row.Level,
        ParentId = row.ParentId,
        Name = row.Name,
        Code = row.Code,
        Stage = StageOf(row),
        EntryYear = row.EntryYear,
        ClassNumber = row.ClassNumber,
        ValidFrom = row.ValidFrom,
        ResponsiblePerson = row.ResponsiblePerson,
        Phone = row.Phone,
        Address = row.Address,
        Revision = row.Revision,
    };

    /// <summary>The fields in which what is stored differs from what was typed, with the stored value.</summary>
    public static IReadOnlyList<(string Field, string Value)> Differences(OrganizationForm typed, OrganizationForm stored, IStringLocalizer text)
    {
        (string Field, string? Typed, string? Stored)[] fields =
        [
            (text["Code"], typed.Code, stored.Code),
            (text["First day"], Day(typed.ValidFrom), Day(stored.ValidFrom)),
            (text["Who answers for the work"], typed.ResponsiblePerson, stored.ResponsiblePerson),
            (text["Phone"], typed.Phone, stored.Phone),
            (text["Address"], typed.Address, stored.Address),
        ];
        return [.. fields.Where(field => (field.Typed?.Trim() ?? "") != (field.Stored ?? "")).Select(field => (field.Field, field.Stored ?? ""))];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static StageChoice? StageOf(Organization row) => (row.Level, row.Stage) switch
    {
        (_, SchoolStage.Primary) => StageChoice.Primary,
        (_, SchoolStage.Junior) => StageChoice.Junior,
        (OrganizationLevel.School, null) => StageChoice.NineYear,
        _ => null,
    };
}
