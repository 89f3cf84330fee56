namespace LeftBehind.Abstractions.Data;

/// <summary>The seven levels of the organization tree (S1). A village stands beside the school, under a township.</summary>
public enum OrganizationLevel
{
    /// <summary>省</summary>
    Province = 1,

    /// <summary>市</summary>
    City = 2,

    /// <summary>县（市、区）</summary>
    County = 3,

    /// <summary>乡镇、街道</summary>
    Township = 4,

    /// <summary>学校</summary>
    School = 5,

    /// <summary>班级: a cohort of one school, entry year and number.</summary>
    Class = 6,

    /// <summary>村、社区</summary>
    Village = 7,
}
