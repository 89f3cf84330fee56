using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

/// <summary>The template's model, whose users are ours. Its other tables are in the model only: nothing asks for them.</summary>
internal sealed class IdentityContext(DbContextOptions<IdentityContext> options) : IdentityDbContext<IdentityUser<int>, IdentityRole<int>, int>(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUser<int>>().ToTable("User").Ignore(user => user.LockoutEnd);
    }
}
