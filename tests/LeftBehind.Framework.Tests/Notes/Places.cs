using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>The organizations of the demo recipe, and people who act in them.</summary>
internal sealed class Places(IReadOnlyDictionary<string, Organization> byCode)
{
    public const string Province = "33";
    public const string City = "3399";
    public const string County = "339901";
    public const string Township = "339901101";
    public const string School = "2133990001";
    public const string OtherSchool = "2133990002";
    public const string Class = "2023-1";
    public const string FarCounty = "339902";
    public const string FarTownship = "339902101";
    public const string FarSchool = "2133990101";

    public static Task<Places> OfAsync(Site site, CancellationToken cancellationToken) => site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
        null,
        async services => new Places(await services.GetRequiredService<IDocumentSession>().Set<Organization>().AsNoTracking().ToDictionaryAsync(row => row.Code, cancellationToken)),
        cancellationToken);

    public int IdOf(string code) => byCode[code].Id;

    /// <summary>Somebody who sees what lies under an organization.</summary>
    public CurrentUser UserAt(string code, ScopeKind kind = ScopeKind.Organization) =>
        new(77, "somebody", "某人") { Scope = new UserScope(kind, byCode[code].Level, byCode[code].Id) };
}
