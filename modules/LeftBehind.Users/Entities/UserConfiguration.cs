using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Users.Entities;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>, IEntityTypeConfiguration<Assignment>, IEntityTypeConfiguration<RolePermission>, IEntityTypeConfiguration<IdentityUserClaim<int>>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("User");
        builder.Property(user => user.UserName).HasMaxLength(256);
        builder.Property(user => user.NormalizedUserName).HasMaxLength(256);
        builder.Property(user => user.DisplayName).HasMaxLength(60);
        builder.Property(user => user.ConcurrencyStamp).IsConcurrencyToken();
        // LockoutEnd is the one DateTimeOffset, and Identity's own: it is only ever read back, never ordered.
        builder.Property(user => user.LockoutEnd).HasConversion(end => end == null ? null : end.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), text => text == null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
    }

    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable(nameof(Assignment));
        builder.Property(assignment => assignment.Role).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<RolePermission> builder)
    {
        builder.ToTable(nameof(RolePermission));
        builder.Property(row => row.Role).HasMaxLength(40);
        builder.Property(row => row.Permission).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> builder) => builder.ToTable("UserClaim");
}
