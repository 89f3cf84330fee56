using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>Puts an organization under its parent: the chain of its level columns follows from that alone.</summary>
internal static class OrganizationTree
{
    public static void Attach(Organization child, Organization? parent)
    {
        (child.ParentId, child.OrganizationId) = (parent?.Id, child.Id);
        (child.ProvinceId, child.CityId, child.CountyId, child.TownshipId) = (parent?.ProvinceId, parent?.CityId, parent?.CountyId, parent?.TownshipId);
        (child.SchoolId, child.ClassId, child.VillageId) = (parent?.SchoolId, null, null);
        switch (child.Level)
        {
            case OrganizationLevel.Province: child.ProvinceId = child.Id; break;
            case OrganizationLevel.City: child.CityId = child.Id; break;
            case OrganizationLevel.County: child.CountyId = child.Id; break;
            case OrganizationLevel.Township: child.TownshipId = child.Id; break;
            case OrganizationLevel.School: child.SchoolId = child.Id; break;
            case OrganizationLevel.Class: child.ClassId = child.Id; break;
            case OrganizationLevel.Village: child.VillageId = child.Id; break;
            default: throw new InvalidOperationException($"{child.Level} is no level.");
        }
    }
}
